using Dashboard.Domain.Record;
using Dashboard.Domain.Text;
using Dashboard.Domain.Visits;

namespace Dashboard.Web.Components.Tweets;

/// <summary>Names of what the law of numbers calls outcomes and actions.</summary>
internal static class TweetCodeTexts
{
    public static Bilingual Of(Outcome outcome) => outcome switch
    {
        Outcome.Published => new("Published", "Publié"),
        Outcome.Rejected => new("Rejected", "Rejeté"),
        Outcome.Withdrawn => new("Withdrawn", "Retiré"),
        Outcome.Expired => new("Expired", "Expiré"),
        _ => new("In flight", "En cours"),
    };

    public static Bilingual Of(VisitOutcome outcome) => outcome switch
    {
        VisitOutcome.Approved => new("Approved", "Approuvé"),
        VisitOutcome.ChangesRequested => new("Sent back", "Renvoyé"),
        VisitOutcome.Rejected => new("Rejected", "Rejeté"),
        VisitOutcome.Published => new("Published", "Publié"),
        VisitOutcome.Bypassed => new("Bypassed: published meanwhile", "Contourné\u00A0: publié entre-temps"),
        VisitOutcome.Ended => new("Ended with the tweet", "Terminé avec le tweet"),
        _ => new("Open", "Ouverte"),
    };

    public static Bilingual Of(ApprovalAction action) => action switch
    {
        ApprovalAction.Created => new("Draft created", "Ébauche créée"),
        ApprovalAction.Submitted => new("Submitted", "Soumis"),
        ApprovalAction.Requested => new("Approval requested", "Approbation demandée"),
        ApprovalAction.Started => new("Review started", "Examen commencé"),
        ApprovalAction.Reassigned => new("Handed over within the stage", "Transféré au sein de l’étape"),
        ApprovalAction.Approved => new("Approved", "Approuvé"),
        ApprovalAction.ChangesRequested => new("Changes requested", "Modifications demandées"),
        ApprovalAction.Rejected => new("Rejected", "Rejeté"),
        ApprovalAction.Scheduled => new("Scheduled", "Mis à l’horaire"),
        ApprovalAction.Withdrawn => new("Withdrawn by the author", "Retiré par l’auteur"),
        ApprovalAction.Expired => new("Expired: its slot passed", "Expiré\u00A0: son créneau est passé"),
        _ => new("Published", "Publié"),
    };
}
