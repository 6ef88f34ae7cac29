namespace CrossMentor.Sdk.Solvers.Certificates;

/// <summary>Prices that prove an assignment best goal by goal, for any order of goals: one list of whole numbers a goal.</summary>
/// <remarks>
/// <para>The rules are those of <see cref="AssignmentCertificate"/>, with one price a goal in place of one number for all, and two prices are compared by
/// the first goal in which they differ:</para>
/// <list type="number">
/// <item>A pair left out is worth no more than what its mentee, its mentor and their organisations are charged; a pair chosen freely is worth at least that. A pair is worth 1
/// by the most placed, its score by the total score, 1 or 0 by the least change, nothing by fair shares.</item>
/// <item>A person has a positive price only at their capacity and a negative one only without any pair.</item>
/// <item>An organisation has a positive price only at its highest quota and a negative one only at its lowest. By fair shares its next pair is added to the price for the first
/// test, its last one for the second: the pair with the number x is worth 2 share + (1 - 2x) denominator, where the share is a numerator.</item>
/// </list>
/// <para>Why that proves it: vectors of whole numbers, compared like words, can be added and compared as numbers can, and the proof of <see cref="AssignmentCertificate"/>
/// needs nothing else. Why the least sum of squares has the least sorted deviations stands in the README of this package.</para>
/// <para>The bottleneck is no sum. Its prices prove by contradiction: whoever leaves all as it must be by the goals before it and takes no pair at or below the lowest
/// score chosen would be charged a different sum by people and organisations than by pairs, although both count the same pairs. They are 0 or 1 (a cut), and not needed when a
/// pair of the lowest score is pinned or settled by the goals before. After it, pairs below that score are left out of all comparisons.</para>
/// </remarks>
public sealed record StagedCertificate
{
    /// <summary>The prices by each goal, in the order of the problem's goals.</summary>
    public required IReadOnlyList<StagePrices> Stages { get; init; }

    /// <summary>SHA-256 in capitals of hexadecimal over the problem, its goals, the chosen pairs and the prices. It is a checksum, not a signature.</summary>
    public string Seal { get; init; } = "";
}
