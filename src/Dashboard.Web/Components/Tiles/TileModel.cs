using System.Collections.Immutable;
using Dashboard.Web.Components.Method;

namespace Dashboard.Web.Components.Tiles;

/// <summary>One headline figure, ready to be shown.</summary>
/// <param name="Key">Names the tile in addresses and tests.</param>
/// <param name="Value">As a person reads it; a dash where it is not defined.</param>
/// <param name="Machine">The same figure for programs: milliseconds, a fraction, a count or a code; empty where it is not defined.</param>
/// <param name="Notes">Its n, its interval, and why it is not defined where it is not.</param>
/// <param name="Topic">What explains it.</param>
/// <param name="Href">The page, or the list of exactly the tweets, that it leads to; <see langword="null"/> where there is none.</param>
/// <param name="Change">How it differs from the period before; <see langword="null"/> where nothing is compared.</param>
public sealed record TileModel(string Key, string Label, string Value, string Machine, ImmutableArray<string> Notes, MethodTopic Topic, string? Href = null, TileChange? Change = null);
