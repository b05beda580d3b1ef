using System.Collections.Immutable;
using System.Globalization;
using Dashboard.Domain.Record;
using Dashboard.Domain.Text;

namespace Dashboard.Domain.Scenarios;

/// <summary>
/// The one way in which a scenario is written, in addresses (<c>steps=</c>) and on the command line (<c>--step</c>): steps with <c>;</c> between
/// them, each one of
/// <code>
/// remove:STAGE          cap:STAGE:LIMIT       scale:STAGE:FACTOR       parallel:STAGE:OTHER
/// </code>
/// LIMIT is hours (<c>4h</c>, <c>0.25h</c>: up to two decimals) or whole minutes (<c>20m</c>), at most 100,000 hours; FACTOR is 0 to 10 with up to
/// three decimals (<c>0.5</c> is half the time). A stage's code has <c>%3A</c>, <c>%3B</c> and <c>%25</c> for a colon, a semicolon and a percent sign of its own.
/// </summary>
public static class ScenarioText
{
    public const int MostHours = 100_000;
    public const int MostPerMille = 10_000;

    private const long MsPerMinute = 60_000, MsPerHour = 60 * MsPerMinute, MsPerHundredth = MsPerHour / 100;

    private const string ReadAs = "remove:STAGE, cap:STAGE:4h, scale:STAGE:0.5, parallel:STAGE:OTHER";

    /// <summary>Reads a scenario; empty is <see cref="Scenario.None"/>. A single wrong step makes it none: half a scenario would answer another question.</summary>
    /// <returns>The scenario, and what is wrong where something is: the first step that can't be read, and why.</returns>
    public static (Scenario Scenario, Bilingual? Fault) Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Length == 0 ? [] : text.Split(';');
        if (parts.Length > Scenario.MostSteps)
        {
            return (Scenario.None, new(
                $"A scenario has at most {Scenario.MostSteps} steps; this one has {parts.Length}. It was left out.",
                $"Un scénario compte au plus {Scenario.MostSteps} mesures; celui-ci en a {parts.Length}. Il a été ignoré."));
        }

        var steps = ImmutableArray.CreateBuilder<ScenarioStep>(parts.Length);
        foreach (var part in parts)
        {
            var (step, fault) = Read(part);
            if (step is null)
            {
                return (Scenario.None, new(
                    $"“{JsonPart.Quoted(part)}” is no step of a scenario: {fault!.English} The scenario was left out.",
                    $"«\u00A0{JsonPart.Quoted(part)}\u00A0» n’est pas une mesure de scénario\u00A0: {fault.French} Le scénario a été ignoré."));
            }

            steps.Add(step);
        }

        return (new(steps.MoveToImmutable()), null);
    }

    /// <summary>What <see cref="Parse"/> reads back as the same scenario; equal scenarios are written alike.</summary>
    public static string Write(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return string.Join(';', scenario.Steps.Select(Write));
    }

    public static string Write(ScenarioStep step) => step switch
    {
        CapStage cap => $"cap:{Escaped(cap.Stage)}:{Limit(cap.LimitMs)}",
        ScaleStage scale => $"scale:{Escaped(scale.Stage)}:{Number(scale.PerMille / 1000m)}",
        RunParallel parallel => $"parallel:{Escaped(parallel.Stage)}:{Escaped(parallel.With)}",
        _ => $"remove:{Escaped(step.Stage)}",
    };

    /// <summary>One step, or what is wrong with it.</summary>
    private static (ScenarioStep? Step, Bilingual? Fault) Read(string text)
    {
        var parts = text.Split(':');
        var stage = parts.Length > 1 ? Unescaped(parts[1]) : "";
        return (parts[0], parts.Length) switch
        {
            ("remove", 2) or ("cap" or "scale" or "parallel", 3) when !IsStage(stage) => (null, NoStage),
            ("remove", 2) => (new RemoveStage(stage), null),
            ("cap", 3) => ReadLimit(parts[2]) is { } limit ? (new CapStage(stage, limit), null) : (null, NoLimit),
            ("scale", 3) => ReadFactor(parts[2]) is { } factor ? (new ScaleStage(stage, factor), null) : (null, NoFactor),
            ("parallel", 3) when !IsStage(Unescaped(parts[2])) || Unescaped(parts[2]) == stage => (null, NoOther),
            ("parallel", 3) => (new RunParallel(stage, Unescaped(parts[2])), null),
            _ => (null, Unreadable),
        };
    }

    private static Bilingual Unreadable { get; } = new($"write it as one of {ReadAs}.", $"écrivez-la comme l’une de {ReadAs}.");

    private static Bilingual NoStage { get; } = new(
        "it names no stage. “Between stages” is nobody’s, and can’t be changed.",
        "elle ne nomme aucune étape. «\u00A0Entre les étapes\u00A0» n’est à personne et ne peut être changé.");

    private static Bilingual NoOther { get; } = new("name another stage to open with the first.", "nommez une autre étape à ouvrir avec la première.");

    private static Bilingual NoLimit { get; } = new(
        $"the limit is hours (4h, 0.25h) or whole minutes (20m), up to {MostHours.ToString(CultureInfo.InvariantCulture)}h.",
        $"la limite est en heures (4h, 0.25h) ou en minutes entières (20m), jusqu’à {MostHours.ToString(CultureInfo.InvariantCulture)}h.");

    private static Bilingual NoFactor { get; } = new(
        "the factor is a number from 0 to 10 with up to three decimals, such as 0.5.",
        "le facteur est un nombre de 0 à 10 d’au plus trois décimales, comme 0.5.");

    private static bool IsStage(string code) => code.Trim().Length > 0 && code != ReservedNames.BetweenStages;

    /// <summary>Milliseconds of a LIMIT; <see langword="null"/> where it is none.</summary>
    public static long? ReadLimit(string text)
    {
        var limit = text.Length < 2 || ReadNumber(text[..^1]) is not { } number ? null
            : text[^1] == 'h' && decimal.IsInteger(number * 100) ? (long)(number * 100) * MsPerHundredth
            : text[^1] == 'm' && decimal.IsInteger(number) ? (long)number * MsPerMinute
            : (long?)null;
        return limit <= MostHours * MsPerHour ? limit : null;
    }

    /// <summary>Thousandths of a FACTOR; <see langword="null"/> where it is none.</summary>
    public static int? ReadFactor(string text) =>
        ReadNumber(text) is { } factor && decimal.IsInteger(factor * 1000) && factor * 1000 <= MostPerMille ? (int)(factor * 1000) : null;

    /// <summary>A number without sign or exponent, written with a point, and not so long that it could not be counted with.</summary>
    private static decimal? ReadNumber(string text) =>
        text.Length <= 12 && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Limit(long limit) =>
        limit % MsPerHundredth == 0 ? $"{Number(limit / MsPerHundredth / 100m)}h" : $"{Number(limit / MsPerMinute)}m";

    private static string Number(decimal number) => number.ToString("0.###", CultureInfo.InvariantCulture);

    private static string Escaped(string code) => code
        .Replace("%", "%25", StringComparison.Ordinal).Replace(":", "%3A", StringComparison.Ordinal).Replace(";", "%3B", StringComparison.Ordinal);

    private static string Unescaped(string code) => code
        .Replace("%3B", ";", StringComparison.OrdinalIgnoreCase).Replace("%3A", ":", StringComparison.OrdinalIgnoreCase).Replace("%25", "%", StringComparison.Ordinal);
}
