using CrossMentor.Sdk;
using CrossMentor.Sdk.Rules;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Rules;

/// <summary>The off-line rule for one snapshot, with every mentor's chain walked once.</summary>
internal sealed class PreparedOffLineRule : IEligibilityRule
{
    private readonly OffLineSettings settings;
    private readonly ReportingLines lines;
    private readonly OrganisationGroups groups;
    private readonly bool[] mentorEndsUnknown;
    private readonly ILookup<int, int> mentorsOfNode;

    public PreparedOffLineRule(OffLineSettings settings, MatchingSnapshot snapshot, CancellationToken ct)
    {
        this.settings = settings;
        lines = snapshot.ReportingLines;
        groups = snapshot.OrganisationGroups;
        mentorsOfNode = Enumerable.Range(0, snapshot.Mentors.Count).ToLookup(lines.MentorNode);
        mentorEndsUnknown = new bool[snapshot.Mentors.Count];
        for (var mentor = 0; mentor < mentorEndsUnknown.Length; mentor++)
        {
            ct.ThrowIfCancellationRequested();
            mentorEndsUnknown[mentor] = LineWalk.Up(lines, lines.MentorNode(mentor), settings).HasUnknownEnd;
        }
    }

    public void Judge(PersonRow mentee, MentorBlock mentors, Span<Verdict> verdicts, CancellationToken ct)
    {
        var node = lines.MenteeNode(mentee.Row);
        var above = LineWalk.Up(lines, node, settings);
        var below = LineWalk.Down(lines, node, settings);
        var own = mentee.Code(Features.Organisation);
        var organisations = mentors.Codes(Features.Organisation);
        for (var index = 0; index < verdicts.Length; index++)
        {
            verdicts[index] = DecideUnrelated(above.HasUnknownEnd, mentors.Start + index, own, organisations[index]);
        }

        // Few people stand on one line, so they are looked for among the mentors and not the other way round.
        foreach (var relative in above.Nodes.Concat(below.Nodes).Concat(settings.ForbidSameManager ? Colleagues(node) : []))
        {
            foreach (var mentor in mentorsOfNode[relative])
            {
                if (mentor >= mentors.Start && mentor < mentors.Start + mentors.Count)
                {
                    verdicts[mentor - mentors.Start] = Verdict.Forbid;
                }
            }
        }
    }

    public RuleFinding Explain(PersonRow mentee, PersonRow mentor)
    {
        var node = lines.MenteeNode(mentee.Row);
        var mentorNode = lines.MentorNode(mentor.Row);
        var above = LineWalk.Up(lines, node, settings);
        var below = LineWalk.Down(lines, node, settings);
        var mentorAbove = LineWalk.Up(lines, mentorNode, settings);
        switch (Decide(above, below, mentor.Row, mentee.Code(Features.Organisation), mentor.Code(Features.Organisation)))
        {
            case Verdict.Forbid when above.Reaches(mentorNode):
                return Conflict("mentor", "mentee", above.PathTo(mentorNode));
            case Verdict.Forbid when below.Reaches(mentorNode):
                return Conflict("mentee", "mentor", below.PathTo(mentorNode));
            case Verdict.Forbid:
                return RuleFinding.Forbid("SAME_MANAGER", "Mentor and mentee report to one manager.");
            case Verdict.Unknown:
                return Unknown(above.HasUnknownEnd, mentorAbove.HasUnknownEnd);
            default:
                return Clear(above, mentorAbove);
        }
    }

    private Verdict Decide(LineWalk above, LineWalk below, int mentor, int menteeOrganisation, int mentorOrganisation)
    {
        var mentorNode = lines.MentorNode(mentor);
        if (above.Reaches(mentorNode) || below.Reaches(mentorNode) || (settings.ForbidSameManager && ShareManager(above.Origin, mentorNode)))
        {
            return Verdict.Forbid;
        }

        return DecideUnrelated(above.HasUnknownEnd, mentor, menteeOrganisation, mentorOrganisation);
    }

    private Verdict DecideUnrelated(bool menteeEndsUnknown, int mentor, int menteeOrganisation, int mentorOrganisation)
        => (menteeEndsUnknown || mentorEndsUnknown[mentor]) && !IsSettledByRecord(menteeOrganisation, mentorOrganisation)
            ? Verdict.Unknown
            : Verdict.Allow;

    /// <summary>Everybody who reports to a manager of one person.</summary>
    private List<int> Colleagues(int node)
    {
        var colleagues = new List<int>();
        foreach (var edge in lines.ManagersOf(node))
        {
            foreach (var other in settings.Kinds.Contains(edge.Kind) ? lines.ReportsOf(edge.Manager) : [])
            {
                if (settings.Kinds.Contains(other.Kind))
                {
                    colleagues.Add(other.Report);
                }
            }
        }

        return colleagues;
    }

    private bool IsSettledByRecord(int menteeOrganisation, int mentorOrganisation)
        => settings.AcrossOrganisations == UnknownChains.RunOnlyWhereRecorded
        && menteeOrganisation != Missing.Code
        && mentorOrganisation != Missing.Code
        && menteeOrganisation != mentorOrganisation
        && !groups.AreTogether(menteeOrganisation, mentorOrganisation);

    private bool ShareManager(int first, int second)
    {
        foreach (var edge in lines.ManagersOf(first))
        {
            foreach (var other in lines.ManagersOf(second))
            {
                if (edge.Manager == other.Manager && settings.Kinds.Contains(edge.Kind) && settings.Kinds.Contains(other.Kind))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static RuleFinding Conflict(string senior, string junior, IReadOnlyList<ReportingEdge> path)
    {
        var kinds = path.Select(edge => edge.Kind.ToString().ToUpperInvariant()).ToArray();
        var text = path.Count == 0
            ? "Mentor and mentee are one person."
            : $"The {junior} reports to the {senior} over {path.Count} {(path.Count == 1 ? "level" : "levels")} ({string.Join(", ", kinds)}).";
        return RuleFinding.Forbid(
            "REPORTING_LINE_CONFLICT",
            text,
            ReasonParameter.Of("senior", senior),
            ReasonParameter.Of("distance", path.Count),
            ReasonParameter.Of("kinds", kinds)) with
        {
            FactAsOf = OldestOf(path),
        };
    }

    private static RuleFinding Unknown(bool menteeEndsUnknown, bool mentorEndsUnknown)
    {
        var (whose, people) = (menteeEndsUnknown, mentorEndsUnknown) switch
        {
            (true, true) => ("both", "mentor and mentee"),
            (true, false) => ("mentee", "the mentee"),
            _ => ("mentor", "the mentor"),
        };
        return RuleFinding.Unknown(
            "REPORTING_CHAIN_UNKNOWN",
            $"The reporting chain of {people} ends at somebody whose manager is not known.",
            ReasonParameter.Of("whose", whose));
    }

    private static RuleFinding Clear(LineWalk menteeChain, LineWalk mentorChain)
    {
        var isComplete = !menteeChain.HasUnknownEnd && !mentorChain.HasUnknownEnd;
        var finding = isComplete
            ? RuleFinding.Allow("OFF_LINE", "Neither stands above the other on any reporting line.")
            : RuleFinding.Allow(
                "OFF_LINE_AS_RECORDED",
                "No recorded reporting line joins the two, and the programme counts only recorded lines between these organisations.");
        return finding with { FactAsOf = OldestOf([.. menteeChain.Edges, .. mentorChain.Edges]) };
    }

    private static DateOnly? OldestOf(IReadOnlyList<ReportingEdge> edges)
        => edges.Count == 0 ? null : edges.Select(edge => edge.AsOf).Aggregate(RuleFinding.Oldest);
}
