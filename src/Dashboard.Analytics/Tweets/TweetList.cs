using System.Collections.Immutable;
using Dashboard.Analytics.Facts;

namespace Dashboard.Analytics.Tweets;

/// <summary>One page of a list of tweets.</summary>
/// <param name="Focused">Tweets under the focus, before the search: what the tile or mark counts that leads here.</param>
/// <param name="Total">Tweets of the list: the search narrows them further.</param>
/// <param name="Page">The page given, from 1; it is the last one where a later one was asked for.</param>
/// <param name="Pages">At least 1: a list without tweets has one empty page.</param>
/// <param name="Rows">Those of the page.</param>
public sealed record TweetList(int Focused, int Total, int Page, int Pages, ImmutableArray<TweetRow> Rows);
