using System.Collections.Immutable;
using CrossMentor.Matching.Inputs;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Matching.Running;

/// <summary>Asks every rule about every pair, and every scorer about every block that has a candidate in it.</summary>
internal sealed class CandidateSearch
{
    private const int BlockSize = MentorBlock.MaximumCount;

    private readonly Roster roster;
    private readonly BlockSifting sifting;
    private readonly BlockScoring scoring;
    private readonly EdgeList edges = new();
    private readonly int[] scores = new int[BlockSize];
    private readonly HashSet<(int Mentee, int Mentor)> kept;
    private readonly ImmutableArray<(int Mentee, int Mentor)>.Builder withheld = ImmutableArray.CreateBuilder<(int, int)>();

    private CandidateSearch(Roster roster, PluginPanel panel, OwnRules ownRules, bool blocksUnknown, IEnumerable<ParticipantPair> withheld)
    {
        this.roster = roster;
        kept = [.. withheld.Select(pair => (roster.MenteeRow(pair.MenteeId), roster.MentorRow(pair.MentorId)))];
        sifting = new BlockSifting(panel, ownRules, blocksUnknown, roster.Mentees.Length, roster.Mentors.Length);
        scoring = new BlockScoring(panel);
    }

    public static Candidates Run(
        Roster roster, PluginPanel panel, MatchingInput input, MatchingPolicy policy, IProgress<MatchingProgress>? progress, CancellationToken ct)
        => new CandidateSearch(roster, panel, new OwnRules(input, roster), policy.OnUnknown == UnknownPolicy.Block, input.Withheld).Search(progress, ct);

    private Candidates Search(IProgress<MatchingProgress>? progress, CancellationToken ct)
    {
        var menteeCount = roster.Mentees.Length;
        var rowStarts = ImmutableArray.CreateBuilder<int>(menteeCount + 1);
        var reported = -1L;
        for (var mentee = 0; mentee < menteeCount; mentee++)
        {
            rowStarts.Add(edges.Count);
            for (var start = 0; start < roster.Mentors.Length; start += BlockSize)
            {
                ct.ThrowIfCancellationRequested();
                SearchBlock(mentee, start, Math.Min(BlockSize, roster.Mentors.Length - start), ct);
            }

            // A hundred reports are enough for any bar, however many mentees there are.
            if ((mentee + 1L) * 100 / menteeCount is var hundredth && hundredth != reported)
            {
                reported = hundredth;
                progress?.Report(new MatchingProgress(MatchingStage.Candidates, mentee + 1, menteeCount));
            }
        }

        rowStarts.Add(edges.Count);
        var (mentors, scores) = edges.HandOut();
        return new Candidates(rowStarts.MoveToImmutable(), mentors, scores, sifting.MenteeTally, sifting.MentorTally, sifting.UnknownPairs)
        {
            Withheld = withheld.ToImmutable(),
        };
    }

    private void SearchBlock(int mentee, int start, int count, CancellationToken ct)
    {
        var blockers = sifting.Sift(mentee, start, count, ct);
        if (!blockers.Contains(0))
        {
            return;
        }

        scoring.Score(mentee, start, scores.AsSpan(0, count), ct);
        var organisation = roster.MenteeOrganisations[mentee];
        for (var index = 0; index < count; index++)
        {
            if (blockers[index] == 0)
            {
                // The border between organisations is held here as well, so that a selection without that rule cannot cross it unnoticed.
                RequireBorder(organisation, roster.MentorOrganisations[start + index]);
                if (kept.Contains((mentee, start + index)))
                {
                    // Neither a candidate nor somebody whom a rule keeps out: no count may tell that there is a declaration.
                    withheld.Add((mentee, start + index));
                    continue;
                }

                edges.Add(start + index, scores[index]);
            }
        }
    }

    private static void RequireBorder(int menteeOrganisation, int mentorOrganisation)
    {
        if (menteeOrganisation == mentorOrganisation)
        {
            throw new RunFaultException(
                "CROSS_ORGANISATION_RULE_MISSING",
                "The selected rules allow pairs within one organisation. Select a rule that forbids them; no setting lifts it.");
        }
    }
}
