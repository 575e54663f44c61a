@echo off
rem Starts Dodeka. Without arguments, with a design or with options it opens the workbench; with a command it runs without a display: dodeka help
rem Java: DODEKA_JAVA, else a folder jre beside this script, else JAVA_HOME, else the PATH. DODEKA_VMARGS replaces the options of Java.
setlocal
set "HERE=%~dp0"
set "JAVA=java.exe"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%HERE%jre\bin\java.exe" set "JAVA=%HERE%jre\bin\java.exe"
if defined DODEKA_JAVA set "JAVA=%DODEKA_JAVA%"
"%JAVA%" -version >nul 2>nul
if errorlevel 1 goto nojava
if not defined DODEKA_VMARGS set "DODEKA_VMARGS=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
set "LAUNCHER="
for %%f in ("%HERE%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~ff"
if not defined LAUNCHER goto incomplete

rem Where the platform keeps what it works out: beside the plug-ins, or in the home of the user if the folder is not writable
set "CONFIGURATION=%HERE%configuration"
copy /y nul "%HERE%configuration\.writable" >nul 2>nul
if errorlevel 1 goto readonly
del "%HERE%configuration\.writable" >nul 2>nul
goto chosen
:readonly
set "CONFIGURATION=%LOCALAPPDATA%\Dodeka\configuration"
if not exist "%CONFIGURATION%" mkdir "%CONFIGURATION%"
:chosen

if "%~1"=="" goto workbench
if "%~1"=="help" goto help
if "%~1"=="-h" goto command
if "%~1"=="--help" goto command
if "%~1"=="-V" goto command
if "%~1"=="--version" goto command
set "FIRST=%~1"
if "%FIRST:~0,1%"=="-" goto workbench
if /i "%~x1"==".learning" goto workbench
goto command

:help
"%JAVA%" %DODEKA_VMARGS% -Dfile.encoding=UTF-8 "-Ddodeka.cwd=%CD%" -Dosgi.requiredJavaVersion=21 -jar "%LAUNCHER%" -nosplash -configuration "%CONFIGURATION%" -data @none -application org.dodeka.cli.application --help
exit /b %ERRORLEVEL%

:command
"%JAVA%" %DODEKA_VMARGS% -Dfile.encoding=UTF-8 "-Ddodeka.cwd=%CD%" -Dosgi.requiredJavaVersion=21 -jar "%LAUNCHER%" -nosplash -configuration "%CONFIGURATION%" -data @none -application org.dodeka.cli.application %*
exit /b %ERRORLEVEL%

rem The workbench runs without this console; to be started again, it calls this script by itself
:workbench
if not defined DODEKA_WORKSPACE set "DODEKA_WORKSPACE=@noDefault"
set "JAVAW=%JAVA:java.exe=javaw.exe%"
start "" "%JAVAW%" %DODEKA_VMARGS% -Dfile.encoding=UTF-8 "-Ddodeka.cwd=%CD%" "-Ddodeka.starter=%~f0" -Dosgi.requiredJavaVersion=21 -jar "%LAUNCHER%" -nosplash -configuration "%CONFIGURATION%" -data "%DODEKA_WORKSPACE%" %*
exit /b 0

:nojava
echo dodeka: no Java 21 or newer was found in DODEKA_JAVA, JAVA_HOME or on the PATH. Install one, or set DODEKA_JAVA. 1>&2
pause
exit /b 2

:incomplete
echo dodeka: the installation in %HERE% is not complete. Unpack the archive again. 1>&2
pause
exit /b 2
