using Dashboard.Domain.Text;
using Dashboard.Domain.Visits;

namespace Dashboard.Web.Components.Tweets;

/// <summary>What each flag is called, and what it means for the figures of a tweet that bears it.</summary>
internal static class FlagTexts
{
    public static Bilingual Name(TweetFlags flag) => flag switch
    {
        TweetFlags.AfterEnd => new("Events after the end", "Événements après la fin"),
        TweetFlags.BeforeStart => new("Events before the start", "Événements avant le début"),
        TweetFlags.DuplicateRequest => new("Asked again", "Demandé de nouveau"),
        TweetFlags.ImplicitVisit => new("Opening not recorded", "Ouverture non consignée"),
        TweetFlags.NoSubmission => new("No submission", "Aucune soumission"),
        TweetFlags.Bypassed => new("Bypassed", "Étape contournée"),
        TweetFlags.UnknownActor => new("Approval without a name", "Approbation sans nom"),
        TweetFlags.UnknownStage => new("Stage not named", "Étape non nommée"),
        _ => new("Known to the day only", "Connu au jour près"),
    };

    public static Bilingual Meaning(TweetFlags flag) => flag switch
    {
        TweetFlags.AfterEnd => new(
            "The record goes on after the end. Those events are kept and shown, and count for nothing else.",
            "Le dossier continue après la fin. Ces événements sont conservés et affichés, et ne comptent pour rien d’autre."),
        TweetFlags.BeforeStart => new(
            "Something other than the draft happened before the clock started: that time is not in the time to publish.",
            "Autre chose que l’ébauche a eu lieu avant le départ de l’horloge\u00A0: ce temps n’est pas dans le délai de publication."),
        TweetFlags.DuplicateRequest => new(
            "A stage that already had the tweet was asked for it again. Its visit goes on from the first request.",
            "Une étape qui avait déjà le tweet a été sollicitée de nouveau. Sa visite se poursuit depuis la première demande."),
        TweetFlags.ImplicitVisit => new(
            "A stage decided, but no event says when it was asked: its visit is taken to begin where the step before it ended.",
            "Une étape a décidé, mais aucun événement ne dit quand elle a été sollicitée\u00A0: sa visite commence là où l’étape précédente finit."),
        TweetFlags.NoSubmission => new(
            "No event says that the tweet was submitted: the clock starts with the draft, or else with the first event.",
            "Aucun événement ne dit que le tweet a été soumis\u00A0: l’horloge part de l’ébauche, ou sinon du premier événement."),
        TweetFlags.Bypassed => new(
            "It was published while a stage still had it: that stage never decided.",
            "Il a été publié pendant qu’une étape l’avait encore\u00A0: cette étape n’a jamais décidé."),
        TweetFlags.UnknownActor => new(
            "An approval names nobody. It counts as one approver for its stage.",
            "Une approbation ne nomme personne. Elle compte pour un approbateur de son étape."),
        TweetFlags.UnknownStage => new(
            "An event that belongs to a stage names none: it is put under “unknown stage”.",
            "Un événement qui relève d’une étape n’en nomme aucune\u00A0: il est mis sous «\u00A0étape inconnue\u00A0»."),
        _ => new(
            "An event up to the end is known to the day only: the tweet counts, and gives no duration.",
            "Un événement jusqu’à la fin n’est connu qu’au jour près\u00A0: le tweet compte, mais ne donne aucune durée."),
    };
}
