namespace Dashboard.Analytics.Statistics;

/// <summary>
/// Where a falling step curve passes one half: the first time below it; where a whole step lies at one half, the middle of that step.
/// </summary>
internal sealed class HalfCrossing
{
    /// <summary>How near to one half the curve counts as one half.</summary>
    private const double Tolerance = 1e-8;

    private double? _first;
    private double _height;
    private double? _next;

    /// <summary>A curve that stays above it passes one half nowhere, however it was rounded.</summary>
    public const double SurelyAbove = 0.5 + (2 * Tolerance);

    public double? Time => IsLevel && _next is { } next ? (_first + next) / 2 : _first;

    /// <summary>Whether no later step can change it.</summary>
    public bool IsDecided => _first is not null && (!IsLevel || _next is not null);

    /// <summary>Whether it passed one half, or has come to lie at it.</summary>
    public bool HasBegun => _first is not null;

    private bool IsLevel => _first is not null && Math.Abs(_height - 0.5) < Tolerance;

    public void Add(double time, double height)
    {
        if (_first is null)
        {
            if (height < 0.5 + Tolerance)
            {
                (_first, _height) = (time, height);
            }
        }
        else if (_next is null && height < _height)
        {
            _next = time;
        }
    }
}
