using Dashboard.Domain.Text;

namespace Dashboard.Web.Components.InFlight;

/// <summary>What stands in the figures of flow and queues.</summary>
internal static class FlowTexts
{
    public static Bilingual Title { get; } = new("What came in and what went out, added up", "Ce qui est entré et sorti, cumulé");

    public static Bilingual Summary(string carriedIn, string started, string published, string otherwise, string open) => new(
        $"Carried in {carriedIn} + started {started} = published {published} + ended otherwise {otherwise} + in flight {open}.",
        $"Reportés {carriedIn} + commencés {started} = publiés {published} + terminés autrement {otherwise} + en cours {open}.");

    public static Bilingual Axis { get; } = new("Tweets since the period began, added up by week", "Tweets depuis le début de la période, cumulés par semaine");

    public static Bilingual Note { get; } = new(
        "The shaded distance between what came and what ended is what was in flight. Where the lines draw apart, more comes in than goes out.",
        "L’écart ombré entre ce qui est entré et ce qui est sorti correspond aux tweets en cours. Quand les lignes s’écartent, il en entre plus qu’il n’en sort.");

    public static Bilingual Came { get; } = new("came in", "entrés");

    public static Bilingual Ended { get; } = new("ended", "terminés");

    public static Bilingual Published { get; } = new("published", "publiés");

    public static Bilingual CarriedIn { get; } = new("Carried in", "Reportés");

    public static Bilingual Started { get; } = new("Started", "Commencés");

    public static Bilingual EndedOtherwise { get; } = new("Ended otherwise", "Terminés autrement");

    public static Bilingual InFlightThen { get; } = new("In flight", "En cours");

    public static Bilingual QueuesTitle { get; } = new("Queue of each stage at the end of each week", "File de chaque étape à la fin de chaque semaine");

    public static Bilingual QueuesSummary(string weeks, bool one, string stage, string most, string week) => new(
        $"{weeks} {(one ? "week" : "weeks")}; the longest queue was {most}, at {stage} in the week of {week}.",
        $"{weeks} {(one ? "semaine" : "semaines")}; la plus longue file a été de {most}, à l’étape «\u00A0{stage}\u00A0», dans la semaine du {week}.");

    public static Bilingual QueuesTied(string weeks, bool one, string most) => new(
        $"{weeks} {(one ? "week" : "weeks")}; the longest queue was {most}, reached more than once.",
        $"{weeks} {(one ? "semaine" : "semaines")}; la plus longue file a été de {most}, atteinte plus d’une fois.");

    public static Bilingual NoQueues { get; } = new("Nothing waited at any stage at the end of any week.", "Rien n’attendait à aucune étape à la fin d’aucune semaine.");

    public static Bilingual QueuesAxis(string most) => new(
        $"Tweets with the stage; one scale for all, from 0 to {most}", $"Tweets à l’étape; une même échelle pour toutes, de 0 à {most}");

    public static Bilingual QueuesNote(string first, string last) => new(
        $"From {first} to {last}. A tweet that several stages have at once is in the queue of each; a draft is with its author before its clock starts. A press on a stage’s name shows its queue larger, and its tweets in the list.",
        $"Du {first} au {last}. Un tweet que plusieurs étapes ont à la fois est dans la file de chacune; une ébauche est chez son auteur avant que son horloge parte. Le nom d’une étape en montre la file en grand, et les tweets dans la liste.");

    public static Bilingual Now(string open, string most) => new($"{open} at the end, at most {most}", $"{open} à la fin, au plus {most}");

    public static Bilingual QueueOf(string stage) => new($"Queue of {stage} at the end of each week", $"File de l’étape «\u00A0{stage}\u00A0» à la fin de chaque semaine");

    public static Bilingual Waiting { get; } = new("waiting", "en attente");
}
