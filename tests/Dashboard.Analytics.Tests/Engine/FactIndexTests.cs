using Dashboard.Analytics.Tests.Records;

namespace Dashboard.Analytics.Tests.Engine;

public sealed class FactIndexTests
{
    [Fact]
    public async Task IndexedLike_WhatStandsOverAnotherBase_StandsOverThisOne()
    {
        var (former, next) = (ManyTweets.Build(seed: 1), ManyTweets.Build(seed: 2));
        Assert.Same(former, former.Index.Of("part", facts => facts));

        await next.IndexedLikeAsync(former, CancellationToken.None);

        // Built from its own base, and before anybody asked.
        Assert.Same(next, next.Index.Of("part", facts => facts == former ? former : throw new InvalidOperationException("It was to be there already.")));
    }
}
