using Dashboard.Domain.Text;

namespace Dashboard.Web.Components.Tweets;

/// <summary>What the range bars and the tables of one tweet say.</summary>
internal static class VisitTexts
{
    public static Bilingual Visits { get; } = new("Visits, stage by stage", "Visites, étape par étape");

    public static Bilingual BarsNote { get; } = new(
        "Light: waiting to be opened. Solid: in review. Medium: not known which. Grey behind: outside working hours.",
        "Pâle\u00A0: en attente d’ouverture. Plein\u00A0: à l’examen. Moyen\u00A0: on ne sait lequel. Gris derrière\u00A0: hors des heures ouvrables.");

    public static Bilingual BarsNoteOfDays { get; } = new(
        "Light: waiting to be opened. Solid: in review. Medium: not known which. Grey behind: more than a day outside working hours; single nights are not drawn.",
        "Pâle\u00A0: en attente d’ouverture. Plein\u00A0: à l’examen. Moyen\u00A0: on ne sait lequel. Gris derrière\u00A0: plus d’un jour hors des heures ouvrables; les simples nuits ne sont pas dessinées.");

    public static Bilingual BarsNoteUnshaded { get; } = new(
        "Light: waiting to be opened. Solid: in review. Medium: not known which. Over so long a time nights and weekends are not drawn.",
        "Pâle\u00A0: en attente d’ouverture. Plein\u00A0: à l’examen. Moyen\u00A0: on ne sait lequel. Sur une si longue durée, nuits et fins de semaine ne sont pas dessinées.");

    public static Bilingual NoVisits { get; } = new("No visit is recorded.", "Aucune visite n’est consignée.");

    public static Bilingual Table { get; } = new("The visits as a table", "Les visites en tableau");

    public static Bilingual Stage { get; } = new("Stage", "Étape");

    public static Bilingual Opened { get; } = new("Opened", "Ouverte");

    public static Bilingual Started { get; } = new("Review from", "Examen dès");

    public static Bilingual Closed { get; } = new("Closed", "Fermée");

    public static Bilingual Outcome { get; } = new("Outcome", "Issue");

    public static Bilingual DecidedBy { get; } = new("Decided by", "Décidé par");

    public static Bilingual Dwell { get; } = new("Dwell", "Séjour");

    public static Bilingual Waiting { get; } = new("Waiting", "Attente");

    public static Bilingual Review { get; } = new("Review", "Examen");

    public static Bilingual Attributed { get; } = new("Attributed", "Attribué");

    public static Bilingual TableNote { get; } = new(
        "Times elapsed; below each, its part in working hours.", "Durées écoulées; sous chacune, sa part en heures ouvrables.");

    public static Bilingual OpeningNotRecorded { get; } = new("opening not recorded", "ouverture non consignée");

    public static Bilingual Bar(string stage, string opened, string closed, string dwell) => new(
        $"{stage}: {opened} to {closed}, {dwell}", $"{stage}\u00A0: {opened} au {closed}, {dwell}");

    public static Bilingual Now { get; } = new("now", "maintenant");

    public static Bilingual Events { get; } = new("Every event of its record", "Tous les événements de son dossier");

    public static Bilingual EventsNote { get; } = new(
        "In order of time; the number is the order of recording.", "Par ordre de temps; le numéro est l’ordre d’enregistrement.");

    public static Bilingual Number { get; } = new("No.", "Nº");

    public static Bilingual Time { get; } = new("Time", "Moment");

    public static Bilingual Action { get; } = new("What happened", "Ce qui s’est passé");

    public static Bilingual Actor { get; } = new("Actor", "Acteur");

    public static Bilingual Precision { get; } = new("Known to", "Précision");

    public static Bilingual TheDay { get; } = new("the day", "le jour");

    public static Bilingual TheMoment { get; } = new("the moment", "l’instant");

    public static Bilingual Source { get; } = new("Source", "Source");

    public static Bilingual File { get; } = new("File", "Fichier");

    public static Bilingual Row { get; } = new("Row", "Ligne");

    public static Bilingual AfterEnd { get; } = new("after the end", "après la fin");
}
