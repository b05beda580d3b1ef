namespace Dashboard.Web.Components.Method;

/// <summary>How many people must say yes.</summary>
internal static class PeopleParagraphs
{
    public static MethodParagraph Approvers { get; } = new(
        MethodTopics.Approvers,
        new("How many people must say yes?", "Combien de personnes doivent dire oui\u00A0?"),
        new(
            "Four counts go about under one name, and are kept apart here. Approvers are the people who approved. Hands are all who touched the tweet, its author among them. Groups are the stages that approved. Steps are the approvals themselves, repeated ones included.",
            "Quatre décomptes circulent sous un même nom; ils sont séparés ici. Les approbateurs sont les personnes qui ont approuvé. Les mains sont toutes celles qui ont touché au tweet, l’auteur compris. Les groupes sont les étapes qui ont approuvé. Les approbations sont les actes eux-mêmes, même répétés."),
        new(
            "approvers = distinct actors with an approved + stages with an approved that names nobody\nhands = distinct actors with any event\ngroups = distinct stages with an approved\nsteps = number of approved\nall up to the tweet’s end, without automated actors",
            "approbateurs = acteurs distincts ayant un approved + étapes ayant un approved sans nom\nmains = acteurs distincts ayant un événement quelconque\ngroupes = étapes distinctes ayant un approved\napprobations = nombre de approved\ntous jusqu’à la fin du tweet, sans les acteurs automatisés"),
        [
            new("An approval without a name counts once for its stage, even beside a named one there; the tweet is flagged.", "Une approbation sans nom compte une fois pour son étape, même à côté d’une approbation nommée; le tweet est signalé."),
            new("Who is automated stands in the record’s settings (SYSTEM by default).", "Les acteurs automatisés sont nommés dans les réglages du dossier (SYSTEM par défaut)."),
            new(
                "More approvers and more time go together or not: neither shows that one causes the other.",
                "Plus d’approbateurs et plus de temps vont de pair ou non\u00A0: ni l’un ni l’autre ne prouve une cause."),
        ],
        [MethodPlaces.Overview, MethodPlaces.Approvers, MethodPlaces.Departments, MethodPlaces.Tweets]);

    public static MethodParagraph NineOrMore { get; } = new(
        MethodTopics.NineOrMore,
        new("How often did nine people or more have to approve?", "À quelle fréquence neuf personnes ou plus ont-elles dû approuver\u00A0?"),
        new(
            "“Upwards of nine people” is how the practice was once described. The figure is the part of the published tweets with nine approvers or more: people who approved, not everyone who touched the tweet.",
            "«\u00A0Plus de neuf personnes\u00A0», a-t-on dit un jour de cette pratique. Le chiffre est la part des tweets publiés ayant neuf approbateurs ou plus\u00A0: les personnes qui ont approuvé, et non toutes celles qui ont touché au tweet."),
        new(
            "share = published tweets with approvers ≥ 9 ÷ published tweets, with the Wilson 95\u00A0% interval",
            "part = tweets publiés où approbateurs ≥ 9 ÷ tweets publiés, avec l’intervalle de Wilson à 95\u00A0%"),
        [
            new("With few tweets the interval is wide, and says so better than the share does.", "Avec peu de tweets, l’intervalle est large, et le dit mieux que la part."),
            new("n = 0: no share.", "n = 0\u00A0: aucune part."),
        ],
        [MethodPlaces.Approvers]);

    public static MethodParagraph Roles { get; } = new(
        MethodTopics.Roles,
        new("In which role do people approve?", "Dans quel rôle approuve-t-on\u00A0?"),
        new(
            "A role is the stage in which somebody acts. The table says how many people approved in each, and how many approvals they gave. No person is named and nobody is ranked: the question is what the process asks, not who is slow.",
            "Un rôle est l’étape où la personne agit. Le tableau dit combien de personnes ont approuvé à chacune, et combien d’approbations elles ont données. Personne n’est nommé ni classé\u00A0: la question est ce que le processus exige, et non qui est lent."),
        new(
            "people of a role = distinct actors with an approved at the stage, automated ones aside\nshare of tweets = published tweets with an approved at the stage ÷ published tweets",
            "personnes d’un rôle = acteurs distincts ayant un approved à l’étape, hors acteurs automatisés\npart des tweets = tweets publiés ayant un approved à l’étape ÷ tweets publiés"),
        [new("Who approves at two stages counts in both: the roles do not add up to the approvers.", "Qui approuve à deux étapes compte aux deux\u00A0: les rôles ne totalisent pas les approbateurs.")],
        [MethodPlaces.Approvers]);
}
