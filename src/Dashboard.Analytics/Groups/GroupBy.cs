namespace Dashboard.Analytics.Groups;

/// <summary>What tweets are put side by side by.</summary>
public enum GroupBy
{
    Department,
    Purpose,
    Language,
    Lane,
    Channel,
}
