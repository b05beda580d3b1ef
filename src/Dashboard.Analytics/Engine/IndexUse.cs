namespace Dashboard.Analytics.Engine;

/// <summary>Whether questions are answered from what was built, or by reading every row.</summary>
internal enum IndexUse
{
    WhenBuilt,
    Always,
    Never,
}
