using System.Runtime.InteropServices;
using CrossMentor.Sdk;
using CrossMentor.Sdk.Rules;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Matching.Running;

/// <summary>Asks every rule about a block, decides which pairs are candidates, and counts what keeps the others out.</summary>
internal sealed class BlockSifting(PluginPanel panel, OwnRules ownRules, bool blocksUnknown, int menteeCount, int mentorCount)
{
    private readonly Verdict[] verdicts = new Verdict[MentorBlock.MaximumCount];

    // How many rules keep each pair of the block out, and the last of them.
    private readonly int[] blockers = new int[MentorBlock.MaximumCount];
    private readonly int[] lastBlocker = new int[MentorBlock.MaximumCount];
    private readonly bool[] isForbidden = new bool[MentorBlock.MaximumCount];
    private readonly bool[] isUnknown = new bool[MentorBlock.MaximumCount];

    public RuleTally MenteeTally { get; } = new(menteeCount, panel.Rules.Length + OwnRules.Count);

    public RuleTally MentorTally { get; } = new(mentorCount, panel.Rules.Length + OwnRules.Count);

    /// <summary>How many pairs no rule forbids and some rule cannot judge.</summary>
    public long UnknownPairs { get; private set; }

    /// <summary>Sifts a block.</summary>
    /// <returns>How many rules keep each pair out; candidates are those that none does. Valid until the next call.</returns>
    public ReadOnlySpan<int> Sift(int mentee, int start, int count, CancellationToken ct)
    {
        blockers.AsSpan(0, count).Clear();
        isForbidden.AsSpan(0, count).Clear();
        isUnknown.AsSpan(0, count).Clear();
        for (var rule = 0; rule < panel.Rules.Length; rule++)
        {
            var answers = verdicts.AsSpan(0, count);
            Ask(panel.Rules[rule], mentee, start, answers, ct);
            Collect(mentee, start, rule, MemoryMarshal.AsBytes(answers));
        }

        foreach (var (mentor, ownRule) in ownRules.BlocksOf(mentee))
        {
            if (mentor >= start && mentor < start + count)
            {
                Forbid(mentee, mentor, mentor - start, panel.Rules.Length + ownRule);
            }
        }

        for (var index = 0; index < count; index++)
        {
            if (blockers[index] == 1)
            {
                MenteeTally.CountAlone(mentee, lastBlocker[index]);
                MentorTally.CountAlone(start + index, lastBlocker[index]);
            }

            UnknownPairs += isUnknown[index] && !isForbidden[index] ? 1 : 0;
        }

        return blockers.AsSpan(0, count);
    }

    /// <summary>What one rule says about a block.</summary>
    public static void Ask(Seat<IEligibilityRule> rule, int mentee, int start, Span<Verdict> verdicts, CancellationToken ct)
    {
        verdicts.Clear();
        try
        {
            rule.Instance.Judge(rule.Granted.Mentees[mentee], rule.Granted.Mentors.Block(start, verdicts.Length), verdicts, ct);
        }
        catch (Exception exception)
        {
            throw PluginCall.Translate(rule.Plugin, exception, ct);
        }
    }

    /// <summary>Most pairs are allowed by most rules, so only the others are looked at one by one.</summary>
    private void Collect(int mentee, int start, int rule, ReadOnlySpan<byte> answers)
    {
        for (var index = answers.IndexOfAnyExcept((byte)Verdict.Allow); index >= 0;)
        {
            if (answers[index] == (byte)Verdict.Forbid)
            {
                Forbid(mentee, start + index, index, rule);
            }
            else
            {
                isUnknown[index] = true;
                if (blocksUnknown)
                {
                    MenteeTally.CountUnknown(mentee, rule);
                    MentorTally.CountUnknown(start + index, rule);
                    Block(index, rule);
                }
            }

            var next = answers[(index + 1)..].IndexOfAnyExcept((byte)Verdict.Allow);
            index = next < 0 ? -1 : index + 1 + next;
        }
    }

    private void Forbid(int mentee, int mentor, int index, int rule)
    {
        isForbidden[index] = true;
        MenteeTally.CountForbidden(mentee, rule);
        MentorTally.CountForbidden(mentor, rule);
        Block(index, rule);
    }

    private void Block(int index, int rule)
    {
        blockers[index]++;
        lastBlocker[index] = rule;
    }
}
