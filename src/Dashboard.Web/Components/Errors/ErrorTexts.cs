using Dashboard.Domain.Text;

namespace Dashboard.Web.Components.Errors;

/// <summary>What a reader is told where a page can't be shown.</summary>
internal static class ErrorTexts
{
    public static Bilingual NotFoundTitle { get; } = new("This page is not here", "Cette page n’existe pas");

    public static Bilingual NotFoundReason { get; } = new(
        "The address names no page of the dashboard. It may have been mistyped or cut short when it was copied.",
        "L’adresse ne désigne aucune page du tableau de bord. Elle a peut-être été mal tapée, ou coupée lors de la copie.");

    public static Bilingual FailedTitle { get; } = new("This page could not be made", "Cette page n’a pas pu être produite");

    public static Bilingual FailedReason { get; } = new(
        "Something went wrong in the dashboard itself. Your data is not affected. Load the page again; if it fails again, give the reference below to whoever runs the dashboard: its log tells more.",
        "Une erreur s’est produite dans le tableau de bord lui-même. Vos données ne sont pas touchées. Rechargez la page; si l’erreur se répète, donnez la référence ci-dessous à la personne qui gère le tableau de bord\u00A0: son journal en dit plus.");

    public static Bilingual Reference { get; } = new("Reference", "Référence");

    public static Bilingual Status { get; } = new("Answer", "Réponse");

    public static Bilingual ToOverview { get; } = new("Go to the overview", "Aller à la vue d’ensemble");
}
