using Dashboard.Analytics.Tweets;
using Dashboard.Exchange.Tables;

namespace Dashboard.Operations.Tests.Export;

/// <summary>Lists, addresses and JSON name a tweet's columns as the exported table does.</summary>
public sealed class ColumnNamesTests
{
    [Fact]
    public void TweetFields_Codes_AreTheColumnsOfTheExportedTable() => Assert.Equal(TweetTable.Columns, TweetFieldCodes.All.Select(field => field.Code()));

    [Fact]
    public void Find_OfAColumn_IsItsField() => Assert.All(TweetFieldCodes.All, field => Assert.Equal(field, TweetFieldCodes.Find(field.Code())));
}
