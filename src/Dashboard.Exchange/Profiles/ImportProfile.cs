using System.Collections.Immutable;
using Dashboard.Domain.Text;

namespace Dashboard.Exchange.Profiles;

/// <summary>How the files of one source are read into the canonical form.</summary>
public sealed record ImportProfile
{
    /// <summary>The source of files that are in the canonical form already, and of profiles that name none.</summary>
    public const string CanonicalSource = "canonical";

    internal ImportProfile()
    {
    }

    /// <summary>No profile: the file has the canonical columns and, if it is CSV, no others.</summary>
    public static ImportProfile Canonical { get; } = new() { RefusesOtherColumns = true };

    /// <summary>The system that the events come from; with the source's own identifiers it says which events are the same.</summary>
    public string Source { get; internal init; } = CanonicalSource;

    /// <summary>Put before every tweet's identifier, so that two sources can't claim one tweet; may be empty.</summary>
    public string TweetIdPrefix { get; internal init; } = "";

    /// <summary>Canonical column to the file's; <see langword="null"/> where the file's columns bear the canonical names.</summary>
    public ImmutableDictionary<string, string>? Columns { get; internal init; }

    /// <summary>The columns whose values, joined by <c>+</c>, are the activity; empty where the file names actions itself.</summary>
    public ImmutableArray<string> ActivityColumns { get; internal init; } = [];

    /// <summary>Canonical column to the value that every row has.</summary>
    public ImmutableDictionary<string, string> Constants { get; internal init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Activity to what it is; <see langword="null"/> says that it is no event.</summary>
    public ImmutableDictionary<string, ActivityRule?> Activities { get; internal init; } = ImmutableDictionary<string, ActivityRule?>.Empty;

    /// <summary>Whether there is a rule for every activity not named, and which (<c>"*"</c>).</summary>
    public (bool IsGiven, ActivityRule? Rule) OtherActivities { get; internal init; }

    /// <summary>Whether a row whose activity has no rule is left out; otherwise it is refused.</summary>
    public bool SkipsUnmapped { get; internal init; }

    /// <summary>Values of the actor that mean that nobody is known.</summary>
    public ImmutableHashSet<string> UnknownActors { get; internal init; } = [];

    /// <summary>IANA zone of times without an offset; <see langword="null"/> refuses them.</summary>
    public string? TimeZone { get; internal init; }

    /// <summary>Whether a tweet with no ending is published at the time of its last event.</summary>
    public bool EndsWithLastEvent { get; internal init; }

    internal bool RefusesOtherColumns { get; init; }

    /// <summary>Reads a profile.</summary>
    /// <param name="fileName">What messages call the text.</param>
    /// <exception cref="FaultException">The first thing that is wrong, with its place.</exception>
    public static ImportProfile Parse(string json, string fileName)
    {
        ArgumentNullException.ThrowIfNull(json);
        return ImportProfileReader.Read(JsonPart.Root(json, fileName));
    }

    /// <summary>Whether the activity has a rule, and which; a rule that is <see langword="null"/> drops the row.</summary>
    internal bool TryGetRule(string? activity, out ActivityRule? rule)
    {
        if (Activities.TryGetValue(activity ?? "", out rule))
        {
            return true;
        }

        // A rule for all others may drop a row that names no activity, but it can't make an event of it.
        rule = OtherActivities.Rule;
        return OtherActivities.IsGiven && (activity is not null || rule is null);
    }
}
