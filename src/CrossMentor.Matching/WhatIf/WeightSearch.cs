using CrossMentor.Sdk.Scoring;

namespace CrossMentor.Matching.WhatIf;

/// <summary>Looks in one direction for the nearest weight that delivers: in steps that double, and then by halving the last step.</summary>
/// <remarks>
/// Under which weights a pair is chosen need not be one interval, so a weight between two steps can be missed. What is found was tried: the nearest weight
/// delivers and the one before it does not.
/// </remarks>
internal sealed class WeightSearch(int now, bool isUp, Func<int, Solution?> tryWeight)
{
    public (int From, int To, Solution Nearest)? Find()
    {
        var (fails, step) = (now, 1);
        while (Next(step) is { } weight)
        {
            if (tryWeight(weight) is { } solution)
            {
                var (from, nearest) = Halve(fails, weight, solution);
                return (from, Furthest(weight, step), nearest);
            }

            (fails, step) = (weight, step * 2);
        }

        return null;
    }

    private (int From, Solution Nearest) Halve(int fails, int delivers, Solution solution)
    {
        while (Math.Abs(delivers - fails) > 1)
        {
            var middle = fails + ((delivers - fails) / 2);
            if (tryWeight(middle) is { } better)
            {
                (delivers, solution) = (middle, better);
            }
            else
            {
                fails = middle;
            }
        }

        return (delivers, solution);
    }

    /// <summary>The last step in a row that delivers too.</summary>
    private int Furthest(int delivers, int step)
    {
        while (Next(step * 2) is { } weight && tryWeight(weight) is not null)
        {
            (delivers, step) = (weight, step * 2);
        }

        return delivers;
    }

    /// <summary>The weight so many away, the last one there is where that is beyond it, and null when that was tried already.</summary>
    private int? Next(int step)
    {
        var (end, before) = (isUp ? ScoreScale.MaximumWeight : 0, isUp ? now + (step / 2) : now - (step / 2));
        if (isUp ? before >= end : before <= end)
        {
            return null;
        }

        return isUp ? Math.Min(now + step, end) : Math.Max(now - step, end);
    }
}
