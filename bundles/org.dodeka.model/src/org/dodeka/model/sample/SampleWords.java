package org.dodeka.model.sample;

import java.util.Random;

/** Names and sentences for samples, put together from short lists. */
final class SampleWords {

    private static final String[] GIVEN = {
        "Amara", "Anders", "Ayşe", "Björn", "Chidi", "Chiara", "Dalia", "Dmitri", "Elif", "Esther", "Farid", "Fatou",
        "Giulia", "Hana", "Hiro", "Ingrid", "Ivo", "Jamal", "Jonas", "Kamala", "Katarzyna", "Kofi", "Lars", "Leila",
        "Linh", "Lucía", "Malik", "Mei", "Mira", "Nadia", "Ngozi", "Noor", "Olga", "Oskar", "Paolo", "Petra", "Priya",
        "Rafael", "Ravi", "Rosa", "Samir", "Siobhán", "Tariq", "Tomás", "Uma", "Vera", "Wanjiru", "Yusuf", "Zainab",
        "Zoë"
    };
    private static final String[] FAMILY = {
        "Abebe", "Åkesson", "Almeida", "Andersen", "Banerjee", "Bauer", "Castillo", "Cohen", "Demir", "Diallo",
        "Dubois", "Eriksen", "Fernández", "Fischer", "Gonzalez", "Haddad", "Horvat", "Ibrahim", "Ito", "Jansen",
        "Kaya", "Kim", "Kowalska", "Lehmann", "Li", "Mbeki", "Meyer", "Moreau", "Nguyen", "Novák", "O'Brien",
        "Okafor", "Olsen", "Papadopoulos", "Patel", "Petrov", "Rossi", "Santos", "Sharma", "Silva", "Suzuki",
        "Svensson", "Tanaka", "Traoré", "Vega", "Weber", "Wójcik", "Yilmaz", "Zhang", "Zimmermann"
    };
    private static final String[] PLACES = {
        "Alderholt", "Brackwater", "Castor Bay", "Dunmere", "Eastry", "Fennick", "Garrow", "Hollin", "Inverlee",
        "Juniper Hill", "Kestrel Point", "Larkfield", "Marram", "Northey", "Ottervale", "Pennard", "Quarrytown",
        "Rushbrook", "Saltmarsh", "Thornby", "Ulverton", "Velden", "Westray", "Yarrow", "Zellbach"
    };
    private static final String[] TOPICS = {
        "pump maintenance", "early diagnosis", "night shifts", "flood protection", "first-year teaching",
        "seed saving", "home care", "apprentice mentoring", "customer complaints", "road safety", "water quality",
        "patient handover", "energy saving", "school meals", "stock keeping", "urban trees", "data quality",
        "volunteer induction", "conflict mediation", "rural transport", "digital records", "wound care",
        "grant writing", "soil health", "site logistics", "language support", "waste sorting", "machine set-up",
        "family visits", "budget dialogue"
    };
    private static final String[] FORMS = {
        "Circle on", "Community for", "Exchange on", "Workshop on", "Table for", "Learning group on",
        "Practice network for"
    };
    private static final String[] AUDIENCES = {
        "Technicians", "Nurses", "Teachers", "Farmers", "Residents", "Engineers", "Volunteers", "Coordinators",
        "Apprentices", "Drivers", "Planners", "Carers", "Suppliers", "Inspectors", "Parents", "Shop-floor crews"
    };
    private static final String[] THINGS = {
        "case sheet", "field guide", "questions and answers", "map of who knows what", "shared picture", "trial data",
        "recorded round"
    };
    private static final String[] VERBS = {
        "Halve the waiting time in", "Make people at ease with", "Prevent repeated trouble in", "Share what works in",
        "Find and close gaps in"
    };
    private static final String[] NOTES = {
        "Ask again after the summer.", "Proposed at the spring meeting.",
        "Wording to be agreed with those concerned.", "Taken over from last year's plan.",
        "See the minutes; two members disagree."
    };

    private final Random random;

    SampleWords(Random random) {
        this.random = random;
    }

    String person() {
        return any(GIVEN) + " " + any(FAMILY);
    }

    String place() {
        return any(PLACES);
    }

    String topic() {
        return any(TOPICS);
    }

    String space(String topic, String place) {
        return any(FORMS) + " " + topic + ", " + place;
    }

    String group(String place) {
        return any(AUDIENCES) + " of " + place;
    }

    String goal(String topic) {
        return any(VERBS) + " " + topic;
    }

    String artifact(String topic) {
        String thing = any(THINGS);
        return Character.toUpperCase(thing.charAt(0)) + thing.substring(1) + ": " + topic;
    }

    String note() {
        return any(NOTES);
    }

    private String any(String[] list) {
        return list[random.nextInt(list.length)];
    }
}
