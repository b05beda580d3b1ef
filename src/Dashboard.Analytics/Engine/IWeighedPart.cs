namespace Dashboard.Analytics.Engine;

/// <summary>A part of an index that no file keeps, or that has more than is kept, and that is large enough to be counted where all parts are weighed.</summary>
internal interface IWeighedPart
{
    /// <summary>What it takes, but for what it shares with other parts.</summary>
    long Bytes { get; }
}
