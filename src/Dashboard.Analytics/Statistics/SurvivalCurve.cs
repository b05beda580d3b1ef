namespace Dashboard.Analytics.Statistics;

/// <summary>
/// The Kaplan-Meier curve and its band, one observation after the other. Between two censored ones the product of (r − d)/r telescopes to a quotient of
/// numbers at risk, and Greenwood's sum of d/(r(r − d)) to a difference of their reciprocals, so that a run of events costs what its end costs, and
/// a stretch in which nothing can pass one half is passed without looking at the events in it.
/// </summary>
/// <param name="observations">How many there are in all.</param>
internal sealed class SurvivalCurve(int observations)
{
    private readonly HalfCrossing _curve = new();
    private readonly HalfCrossing _lower = new();
    private readonly HalfCrossing _upper = new();

    /// <summary>Both as they were where the run of events began.</summary>
    private double _survival = 1;
    private double _greenwood;
    private int _runFrom = observations;
    private int _atRisk = observations;

    /// <summary>Time of the events that came last, until it is known that no other happened then.</summary>
    private long? _pending;

    /// <summary>Whether no later observation matters.</summary>
    public bool IsDecided => _curve.IsDecided && _lower.IsDecided && _upper.IsDecided;

    private double Survival => _survival * _atRisk / _runFrom;

    private double Greenwood => _greenwood + ((_runFrom - _atRisk) / ((double)_runFrom * _atRisk));

    /// <param name="time">At least that of the observation before; milliseconds.</param>
    public void AddEvent(long time)
    {
        if (_pending != time)
        {
            Step();
        }

        _pending = time;
        _atRisk--;
    }

    /// <summary>An observation that was censored, after the events of the same time.</summary>
    public void AddCensored()
    {
        Step();
        if (_atRisk != _runFrom)
        {
            (_survival, _greenwood) = (Survival, Greenwood);
        }

        _runFrom = --_atRisk;
    }

    /// <summary>Events in a stretch that <see cref="CanPass"/>.</summary>
    public void PassEvents(int events)
    {
        _pending = null;
        _atRisk -= events;
    }

    /// <summary>
    /// Whether neither the curve nor its band can reach one half within so many more observations, whatever they are: the curve falls furthest, and
    /// the variance grows furthest, where all of them are events; and the upper band lies above what the curve falls to, widened by today's variance.
    /// </summary>
    public bool CanPass(int next)
    {
        if (next >= _atRisk)
        {
            return false;
        }

        var lowest = Survival * (_atRisk - next) / _atRisk;
        var widest = Greenwood + (next / ((double)_atRisk * (_atRisk - next)));
        return (_curve.IsDecided || (!_curve.HasBegun && lowest > HalfCrossing.SurelyAbove))
            && (_lower.IsDecided || (!_lower.HasBegun && lowest * Math.Exp(-Spread(widest)) > HalfCrossing.SurelyAbove))
            && (_upper.IsDecided || (!_upper.HasBegun && lowest * Math.Exp(Spread(Greenwood)) > HalfCrossing.SurelyAbove));
    }

    /// <summary>After the last observation.</summary>
    public SurvivalMedian ToMedian()
    {
        Step();

        // The upper band lies above the lower one, so it can't pass one half alone.
        return new SurvivalMedian(_curve.Time, _lower.Time is null ? null : new Interval(_lower.Time, _upper.Time));
    }

    private static double Spread(double greenwood) => StandardNormal.Quantile975 * Math.Sqrt(greenwood);

    /// <summary>The step of the events that came last.</summary>
    private void Step()
    {
        if (_pending is not { } time)
        {
            return;
        }

        _pending = null;
        var survival = Survival;
        _curve.Add(time, survival);

        // Where the curve reaches 0 its logarithm, and with it the band, is undefined.
        if (_atRisk > 0)
        {
            var spread = Spread(Greenwood);
            _lower.Add(time, survival * Math.Exp(-spread));
            _upper.Add(time, Math.Min(1, survival * Math.Exp(spread)));
        }
    }
}
