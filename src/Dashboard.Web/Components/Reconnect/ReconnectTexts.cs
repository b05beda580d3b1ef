using Dashboard.Domain.Text;

namespace Dashboard.Web.Components.Reconnect;

internal static class ReconnectTexts
{
    public static Bilingual Title { get; } = new("The connection was lost", "La connexion a été perdue");

    public static Bilingual Trying { get; } = new(
        "The figures stay as they were. Trying to connect again…",
        "Les chiffres restent tels qu’ils étaient. Nouvelle tentative de connexion…");

    public static Bilingual Failed { get; } = new(
        "The dashboard does not answer. Check that it is running, then try again. Your filters are in the address: nothing is lost.",
        "Le tableau de bord ne répond pas. Vérifiez qu’il est en marche, puis réessayez. Vos filtres sont dans l’adresse\u00A0: rien n’est perdu.");

    public static Bilingual Again { get; } = new("Try again", "Réessayer");
}
