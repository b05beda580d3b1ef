using System.Runtime.CompilerServices;
using Dashboard.Domain.Record;

namespace Dashboard.Exchange.Mapping;

/// <summary>
/// The different codes of the taken rows, for the import's report: which look like one code written in several ways, and
/// which are outside the lists that purposes and languages have. Bounded: of each column the first 10,000 codes are looked at.
/// </summary>
public sealed class CodeCensus
{
    private const int MostCodes = 10_000;
    private const int LastKept = 256;

    private static readonly HashSet<string> KnownPurposes = ["informational", "participatory", "other"];
    private static readonly HashSet<string> KnownLanguages = ["en", "fr", "bilingual"];

    private readonly Column[] _columns =
    [
        new(CanonicalColumns.Department, _ => true),
        new(CanonicalColumns.Stage, _ => true),
        new(CanonicalColumns.Purpose, KnownPurposes.Contains),
        new(CanonicalColumns.Language, KnownLanguages.Contains),
        new(CanonicalColumns.Channel, _ => true),
        new(CanonicalColumns.Lane, _ => true),
    ];

    internal CodeCensus()
    {
    }

    /// <summary>Whether a column had more codes than are looked at, so that the lists may lack some.</summary>
    public bool IsPartial => _columns.Any(column => column.IsFull);

    /// <summary>Codes of one column that differ only in case, accents or spaces, by column, then code.</summary>
    public IReadOnlyList<NearTwins> NearTwins() =>
        [.. _columns.SelectMany(column => Mapping.NearTwins.Among(column.Name, column.Codes))];

    /// <summary>Purposes and languages taken as written although they are on no list, by column, then code.</summary>
    public IReadOnlyList<UnfamiliarCode> Unfamiliar() =>
    [
        .. _columns.SelectMany(column => column.Codes
            .Where(code => !column.IsFamiliar(code))
            .Order(StringComparer.Ordinal)
            .Select(code => new UnfamiliarCode(column.Name, code))),
    ];

    internal void Add(in CanonicalEvent taken)
    {
        _columns[0].Add(taken.Department);
        _columns[1].Add(taken.Stage);
        _columns[2].Add(taken.Purpose);
        _columns[3].Add(taken.Language);
        _columns[4].Add(taken.Channel);
        _columns[5].Add(taken.Lane);
    }

    private sealed class Column(string name, Predicate<string> isFamiliar)
    {
        private readonly HashSet<string> _codes = [];
        private readonly string?[] _last = new string?[LastKept];

        public string Name => name;

        public Predicate<string> IsFamiliar => isFamiliar;

        public IReadOnlyCollection<string> Codes => _codes;

        public bool IsFull { get; private set; }

        public void Add(string? code)
        {
            if (code is null)
            {
                return;
            }

            // Most rows say what rows shortly before them said, and mostly with the same object.
            ref var last = ref _last[RuntimeHelpers.GetHashCode(code) & (LastKept - 1)];
            if (ReferenceEquals(code, last))
            {
                return;
            }

            last = code;
            if (_codes.Count < MostCodes)
            {
                _codes.Add(code);
            }
            else
            {
                IsFull |= !_codes.Contains(code);
            }
        }
    }
}

/// <summary>A code that no list names. It is taken as written.</summary>
/// <param name="Column">The canonical column.</param>
public sealed record UnfamiliarCode(string Column, string Code);
