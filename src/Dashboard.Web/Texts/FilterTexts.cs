using Dashboard.Domain.Text;

namespace Dashboard.Web.Texts;

/// <summary>What the filter bar says.</summary>
internal static class FilterTexts
{
    public static Bilingual Bar { get; } = new("Filters", "Filtres");

    public static Bilingual Departments { get; } = new("Departments", "Ministères");

    public static Bilingual Purpose { get; } = new("Purpose", "But");

    public static Bilingual Language { get; } = new("Language", "Langue");

    public static Bilingual Lane { get; } = new("Lane", "Voie");

    public static Bilingual Channel { get; } = new("Channel", "Canal");

    public static Bilingual Published { get; } = new("Ended", "Fin");

    public static Bilingual Started { get; } = new("Started", "Début");

    public static Bilingual FirstDay { get; } = new("First day", "Premier jour");

    public static Bilingual LastDay { get; } = new("Last day", "Dernier jour");

    public static Bilingual WholeRecord { get; } = new("Whole record", "Tout le dossier");

    public static Bilingual LastYear { get; } = new("Last 12 months", "12 derniers mois");

    public static Bilingual LastFourWeeks { get; } = new("Last 4 weeks", "4 dernières semaines");

    public static Bilingual LastQuarter { get; } = new("Last 3 months", "3 derniers mois");

    public static Bilingual PeriodBefore { get; } = new("Period before", "Période précédente");

    public static Bilingual Basis { get; } = new("The dates are those of", "Les dates sont celles");

    public static Bilingual ByEnd { get; } = new("the end (publication)", "de la fin (publication)");

    public static Bilingual ByStart { get; } = new("the start (submission)", "du début (soumission)");

    public static Bilingual Clock { get; } = new("Clock", "Horloge");

    public static Bilingual Elapsed { get; } = new("Elapsed", "Écoulé");

    public static Bilingual Working { get; } = new("Working", "Ouvrable");

    public static Bilingual CopyLink { get; } = new("Copy link", "Copier le lien");

    public static Bilingual Copied { get; } = new("Copied", "Copié");

    public static Bilingual NotCopied { get; } = new("Copy it from the address bar", "Copiez-le depuis la barre d’adresse");

    public static Bilingual All(string count) => new($"all {count}", $"tous ({count})");

    public static Bilingual Some(string count) => new($"{count} chosen", $"{count} choisis");

    public static Bilingual Remove(string filter) => new($"Remove the filter {filter}", $"Enlever le filtre {filter}");

    public static Bilingual From(string day) => new($"from {day}", $"à partir du {day}");

    public static Bilingual Until(string day) => new($"until {day}", $"jusqu’au {day}");
}
