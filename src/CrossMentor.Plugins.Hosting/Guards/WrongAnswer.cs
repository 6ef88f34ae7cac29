using CrossMentor.Sdk.Rules;
using CrossMentor.Sdk.Scoring;

namespace CrossMentor.Plugins.Hosting.Guards;

/// <summary>An answer that a plugin may not give, in the same words wherever it is noticed: in the host's process, in the worker, or when it arrives from there.</summary>
/// <param name="Code">The code of the fault.</param>
/// <param name="Reason">What is wrong with it, as a sentence about the plugin.</param>
internal readonly record struct WrongAnswer(string Code, string Reason)
{
    /// <summary>What stands where a scorer has written no points.</summary>
    public const int UnwrittenPoints = int.MinValue;

    /// <summary>What stands where a rule has written no verdict.</summary>
    public const Verdict UnwrittenVerdict = (Verdict)byte.MaxValue;

    private const string TooFewResults = "PLUGIN_TOO_FEW_RESULTS";
    private const string OutOfRange = "PLUGIN_OUT_OF_RANGE";

    /// <summary>Points that were left out, or lie out of range.</summary>
    public static WrongAnswer OfPoints(int points, int menteeRow, int mentorRow) => points == UnwrittenPoints
        ? new(TooFewResults, $"it gave no points to a pair it was asked about ({Pair(menteeRow, mentorRow)}).")
        : PointsOutOfRange(points, menteeRow, mentorRow);

    public static WrongAnswer PointsOutOfRange(int points, int menteeRow, int mentorRow)
        => new(OutOfRange, $"it gave {points} points to a pair; points lie in 0..{ScoreScale.MaximumPoints} ({Pair(menteeRow, mentorRow)}).");

    /// <summary>A verdict that was left out, or is none of the three.</summary>
    public static WrongAnswer OfVerdict(Verdict verdict, int menteeRow, int mentorRow) => verdict == UnwrittenVerdict
        ? new(TooFewResults, $"it gave no verdict on a pair it was asked about ({Pair(menteeRow, mentorRow)}).")
        : VerdictWithoutMeaning(verdict, menteeRow, mentorRow);

    public static WrongAnswer VerdictWithoutMeaning(Verdict verdict, int menteeRow, int mentorRow)
        => new(OutOfRange, $"it gave the verdict {(byte)verdict}, which means nothing ({Pair(menteeRow, mentorRow)}).");

    /// <summary>An explanation without a reason.</summary>
    public static WrongAnswer WithoutReason() => new("PLUGIN_ANSWERED_NULL", "it gave no reason in Explain.");

    private static string Pair(int menteeRow, int mentorRow) => $"mentee row {menteeRow}, mentor row {mentorRow}";
}
