package org.dodeka.viewpoint.refresh;

import static org.dodeka.viewpoint.refresh.Shown.LAYER;
import static org.dodeka.viewpoint.refresh.Shown.LAYERS;

/** A specification with every kind of mapping, expression, layer and filter that the engine knows. */
final class Everything {

    private static final String PLACE = LAYER + "/@containerMappings.0";

    static final String TEXT = """
            <defaultLayer name="Default">
              <nodeMappings name="open" domainClass="yard::Place" semanticCandidatesExpression="feature:parts" preconditionExpression="service:isOpen">
                <style xsi:type="style:SquareDescription" labelExpression="service:partNames" sizeComputationExpression="service:steps" tooltipExpression="service:nameBehind"/>
                <borderedNodeMappings name="path" domainClass="yard::Path" semanticCandidatesExpression="feature:paths">
                  <style xsi:type="style:DotDescription" labelExpression="feature:length"/>
                </borderedNodeMappings>
              </nodeMappings>
              <containerMappings name="place" domainClass="yard::Place" semanticCandidatesExpression="feature:parts" \
                  reusedContainerMappings="$PLACE" reusedNodeMappings="$LAYERS.1/@nodeMappings.0" reusedBorderedNodeMappings="$LAYER/@nodeMappings.0/@borderedNodeMappings.0">
                <subNodeMappings name="held" domainClass="yard.Shed" semanticCandidatesExpression="feature:holds">
                  <style xsi:type="style:EllipseNodeDescription" labelExpression="service:toolsOfHolder"/>
                </subNodeMappings>
                <subContainerMappings name="list" domainClass="yard::Place" semanticCandidatesExpression="service:largeParts" childrenPresentation="List">
                  <subNodeMappings name="item" domainClass="Place" semanticCandidatesExpression="service:around" preconditionExpression="service:anyOpen">
                    <style xsi:type="style:SquareDescription"/>
                  </subNodeMappings>
                  <style xsi:type="style:FlatContainerStyleDescription" labelExpression="service:nameAround"/>
                </subContainerMappings>
                <style xsi:type="style:FlatContainerStyleDescription"/>
                <conditionnalStyles predicateExpression="service:isSmall">
                  <style xsi:type="style:FlatContainerStyleDescription" borderSizeComputationExpression="feature:size" labelExpression="service:counted"/>
                </conditionnalStyles>
              </containerMappings>
              <edgeMappings name="next" sourceMapping="$PLACE $LAYER/@nodeMappings.0" targetMapping="$PLACE $PLACE/@subNodeMappings.0" targetFinderExpression="feature:next">
                <style><beginLabelStyleDescription/><centerLabelStyleDescription labelExpression="feature:size"/></style>
                <conditionnalStyles predicateExpression="feature:open"><style sizeComputationExpression="feature:size"/></conditionnalStyles>
              </edgeMappings>
              <edgeMappings name="way" useDomainElement="true" domainClass="yard::Path" sourceMapping="$PLACE" targetMapping="$PLACE $LAYER/@nodeMappings.0" \
                  sourceFinderExpression="feature:from" targetFinderExpression="feature:to" preconditionExpression="service:target.isOpen">
                <style><endLabelStyleDescription labelExpression="feature:length"/></style>
              </edgeMappings>
              <edgeMappings name="onWay" sourceMapping="$PLACE" targetMapping="$LAYER/@edgeMappings.1" targetFinderExpression="feature:paths" targetExpression="feature:behind"/>
              <edgeMappings name="owned" useDomainElement="true" domainClass="yard::Path" semanticCandidatesExpression="feature:paths" sourceMapping="$PLACE" targetMapping="$PLACE" \
                  sourceFinderExpression="feature:to" targetFinderExpression="feature:to" preconditionExpression="service:source.isSmall"><style/></edgeMappings>
            </defaultLayer>
            <additionalLayers name="sheds" activeByDefault="true">
              <nodeMappings name="everyShed" domainClass="yard::Shed">
                <style xsi:type="style:LozengeNodeDescription" labelExpression="service:nameAround" widthComputationExpression="feature:tools"/>
              </nodeMappings>
              <edgeMappings name="behind" sourceMapping="$PLACE" targetMapping="$LAYERS.0/@nodeMappings.0" targetFinderExpression="feature:behind" \
                  preconditionExpression="service:source.isSmall"><style/></edgeMappings>
            </additionalLayers>
            <additionalLayers name="large" reusedMappings="$LAYERS.0/@edgeMappings.0">
              <nodeMappings name="large" domainClass="yard::Place" semanticCandidatesExpression="service:largeAnywhere">
                <style xsi:type="style:SquareDescription" labelExpression="feature:size"/>
              </nodeMappings>
            </additionalLayers>
            <filters xsi:type="filter:CompositeFilterDescription" name="small">
              <filters xsi:type="filter:MappingFilter" mappings="$PLACE $LAYERS.0/@nodeMappings.0" semanticConditionExpression="service:isSmall"/>
            </filters>
            <filters xsi:type="filter:CompositeFilterDescription" name="no ways">
              <filters xsi:type="filter:MappingFilter" mappings="$LAYER/@edgeMappings.1"/>
              <filters xsi:type="filter:MappingFilter" mappings="$LAYER/@edgeMappings.0" semanticConditionExpression="feature:open"/>
            </filters>
            """.replace("$PLACE", PLACE).replace("$LAYERS", LAYERS).replace("$LAYER", LAYER);

    private Everything() {
    }
}
