using System.Collections.Immutable;

namespace CrossMentor.Sdk.Strategies;

/// <summary>How many pairs each organisation should have on one side, as exact fractions.</summary>
/// <param name="Side">Whether its mentors' or its mentees' pairs are counted.</param>
/// <param name="Numerators">The share of each organisation code, times the denominator; 0 or more.</param>
/// <param name="Denominator">What all numerators are divided by, from 1 to 10,000.</param>
public sealed record FairShares(Side Side, ImmutableArray<int> Numerators, int Denominator)
{
    /// <summary>Whether the other shares are the same numbers of the same side.</summary>
    /// <param name="other">Other shares.</param>
    public bool Equals(FairShares? other)
        => other is not null && Side == other.Side && Denominator == other.Denominator && Numerators.AsSpan().SequenceEqual(other.Numerators.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Side, Denominator, Numerators.IsDefault ? 0 : Numerators.Length);
}
