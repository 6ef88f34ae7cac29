using System.Security.Cryptography;
using System.Text;

namespace CrossMentor.Domain.Evaluation;

/// <summary>
/// Score voting with averages (range voting): the nomination with the highest mean of the points that it was given wins. Who abstains counts
/// neither for nor against, so a nomination loses nothing by the jurors who may not judge it.
/// </summary>
/// <remarks>What is equal is decided by the mean on the declared criterion, and then by a lot whose seed was committed to before anybody voted.</remarks>
public static class PrizeTally
{
    /// <summary>The one that wins; null when none is counted. It does not depend on the order of the nominations, nor on that of their grades.</summary>
    public static NominationId? WinnerOf(IEnumerable<GradedNomination> nominations, PrizeTieBreak tieBreak, string lotSeed)
    {
        GradedNomination? best = null;
        foreach (var nomination in nominations.Where(nomination => nomination.IsCounted))
        {
            if (best is null || IsAhead(nomination, best, tieBreak, lotSeed))
            {
                best = nomination;
            }
        }

        return best?.Id;
    }

    /// <summary>The lot that a nomination draws; the smallest wins.</summary>
    public static string LotOf(NominationId nomination, string lotSeed) => HashOf(lotSeed + nomination.Value.ToString("N"));

    /// <summary>SHA-256 of a text in UTF-8, in small hexadecimal digits.</summary>
    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static bool IsAhead(GradedNomination one, GradedNomination other, PrizeTieBreak tieBreak, string lotSeed)
    {
        var byPoints = CompareMeans(one, other, grade => grade.Impact + grade.Mentorship);
        if (byPoints != 0)
        {
            return byPoints > 0;
        }

        var byCriterion = CompareMeans(one, other, tieBreak == PrizeTieBreak.Impact ? grade => grade.Impact : grade => grade.Mentorship);
        return byCriterion != 0
            ? byCriterion > 0
            : string.CompareOrdinal(LotOf(one.Id, lotSeed), LotOf(other.Id, lotSeed)) < 0;
    }

    // Multiplied out, because two means that are equal must not differ in the last digit.
    private static int CompareMeans(GradedNomination one, GradedNomination other, Func<JuryGrade, int> points)
        => ((long)one.Grades.Sum(points) * other.Grades.Count).CompareTo((long)other.Grades.Sum(points) * one.Grades.Count);
}
