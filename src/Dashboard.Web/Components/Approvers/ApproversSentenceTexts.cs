using Dashboard.Domain.Text;

namespace Dashboard.Web.Components.Approvers;

/// <summary>The parts of the approvers page's sentence.</summary>
internal static class ApproversSentenceTexts
{
    public static Bilingual NoneHadNine { get; } = new("none had nine or more", "aucun n’en a eu neuf ou plus");

    public static Bilingual HadNine(string share) => new($"{share} had nine or more", $"{share} en ont eu neuf ou plus");

    public static Bilingual Half(string tweets, string people, bool one, Bilingual most) => new(
        $"Half of {tweets} tweets had {people} {(one ? "person" : "people")} or more say yes; {most.English}.",
        $"La moitié des {tweets} tweets ont eu {people} {(one ? "approbateur" : "approbateurs")} ou plus; {most.French}.");

    public static Bilingual HalfNobody(string tweets, Bilingual most) => new(
        $"For at least half of {tweets} tweets nobody’s approval is recorded; {most.English}.",
        $"Pour au moins la moitié des {tweets} tweets, aucune approbation d’une personne n’est consignée; {most.French}.");

    public static Bilingual One(string people, bool one) => new(
        $"The one published tweet had {people} {(one ? "person" : "people")} say yes.",
        $"Le seul tweet publié a eu {people} {(one ? "approbateur" : "approbateurs")}.");

    public static Bilingual Nobody(string tweets, bool one) => new(
        one ? "The one published tweet has no recorded approval." : $"None of the {tweets} published tweets has a recorded approval.",
        one ? "Le seul tweet publié n’a aucune approbation consignée." : $"Aucun des {tweets} tweets publiés n’a d’approbation consignée.");

    public static Bilingual AllAutomated(string tweets, bool one) => new(
        one ? "The one published tweet was approved by no person: its approvals are automated." : $"None of the {tweets} published tweets was approved by a person: every recorded approval is automated.",
        one ? "Le seul tweet publié n’a été approuvé par aucune personne\u00A0: ses approbations sont automatisées." : $"Aucun des {tweets} tweets publiés n’a été approuvé par une personne\u00A0: toute approbation consignée est automatisée.");
}
