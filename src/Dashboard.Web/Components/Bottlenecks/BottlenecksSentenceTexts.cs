using Dashboard.Domain.Text;

namespace Dashboard.Web.Components.Bottlenecks;

/// <summary>The parts of the page's sentence.</summary>
internal static class BottlenecksSentenceTexts
{
    public static Bilingual Held(string stage, string tweets, string share, bool one) => new(
        one ? $"{stage} held the one published tweet longest, for {share} of its time to publish" : $"{stage} held {tweets} tweets longest, for {share} of their time to publish",
        one
            ? $"C’est l’étape «\u00A0{stage}\u00A0» qui a retenu le plus longtemps le seul tweet publié, pendant {share} de son délai de publication"
            : $"C’est l’étape «\u00A0{stage}\u00A0» qui a retenu le plus longtemps {tweets} tweets, pendant {share} de leur délai de publication");

    public static Bilingual Tie(string tweets, string share, bool one) => new(
        $"No single stage held {(one ? "the one published tweet" : tweets + " tweets")} longest: two or more share the first place with {share} of the time each",
        $"Aucune étape n’a retenu {(one ? "le seul tweet publié" : tweets + " tweets")} plus que les autres\u00A0: deux ou plus se partagent la première place avec {share} du temps chacune");

    public static Bilingual NoStageHeld(string tweets, bool one) => new(
        one ? "No stage held the one published tweet" : $"No stage held any of {tweets} tweets",
        one ? "Aucune étape n’a retenu le seul tweet publié" : $"Aucune étape n’a retenu l’un des {tweets} tweets");

    /// <summary>Where no stage held anything.</summary>
    public static Bilingual OnlyElsewhere(string name, string share, bool one) => new(
        $"; {share} of {(one ? "its" : "their")} time to publish went to what is no stage: {LowerFirst(name)}",
        $"; {share} de {(one ? "son" : "leur")} délai de publication revient à ce qui n’est pas une étape\u00A0: {LowerFirst(name)}");

    public static Bilingual NoTime(string tweets, bool one, bool working) => new(
        (one ? "The one published tweet took no time to publish" : $"{tweets} tweets took no time to publish") + (working ? ": all of it was outside working hours." : "."),
        (one ? "Le seul tweet publié n’a pris aucun temps" : $"{tweets} tweets n’ont pris aucun temps") + (working ? "\u00A0: tout s’est passé hors des heures ouvrables." : "."));

    public static Bilingual NeverThere(string stage) => new(
        $" No published tweet of this selection had a visit to “{stage}”.",
        $" Aucun tweet publié de cette sélection n’est passé par «\u00A0{stage}\u00A0».");

    private static string LowerFirst(string name) => name.Length == 0 ? name : char.ToLowerInvariant(name[0]) + name[1..];
}
