using Dashboard.Domain.Text;

namespace Dashboard.Web.Components.Reconnect;

internal static class ReconnectTexts
{
    public static Bilingual Title { get; } = new("The connection was lost", "La connexion a été perdue");

    public static Bilingual Trying { get; } = new(
        "The figures stay as they were. The page comes back by itself as soon as the dashboard answers…",
        "Les chiffres restent tels qu’ils étaient. La page reviendra d’elle-même dès que le tableau de bord répondra…");

    public static Bilingual Failed { get; } = new(
        "The dashboard has not answered for a while: check that it is running. The page comes back by itself when it does; your filters are in the address: nothing is lost.",
        "Le tableau de bord ne répond plus depuis un moment\u00A0: vérifiez qu’il est en marche. La page reviendra alors d’elle-même; vos filtres sont dans l’adresse\u00A0: rien n’est perdu.");

    public static Bilingual Again { get; } = new("Try again", "Réessayer");
}
