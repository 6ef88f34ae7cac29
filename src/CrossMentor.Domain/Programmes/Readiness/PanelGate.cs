using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Organisations;

namespace CrossMentor.Domain.Programmes.Readiness;

/// <summary>The sponsor panel of a hybrid programme: each organisation is on it before the programme begins, and has seen the solutions before it ends.</summary>
public static class PanelGate
{
    /// <summary>Every organisation has a member, and more than half of the members sit on a board.</summary>
    public static GateReading ReadCoverage(IReadOnlyList<OrganisationId> organisations, IReadOnlyCollection<PanelMember> members)
    {
        var standing = members.Where(member => member.Stands && organisations.Contains(member.OrganisationId)).ToList();
        var missing = organisations.Except(standing.Select(member => member.OrganisationId)).ToList();
        var isMainlyOfBoards = standing.Count(member => member.IsBoardMember) * 2 > standing.Count;
        if (missing.Count == 0 && isMainlyOfBoards)
        {
            return GateReading.Passed(GateCode.PanelCoverage, GateDisclosure.Everybody, "Every organisation is on the sponsor panel, which mainly consists of board members.");
        }

        var message = missing.Count > 0
            ? "Organisations have nobody on the sponsor panel. Appoint somebody with appointPanelMember."
            : "Half of the sponsor panel or more sits on no board. Appoint board members with appointPanelMember, or let others stand down.";
        return GateReading.Open(GateCode.PanelCoverage, GateDisclosure.Everybody, message, missing, []);
    }

    /// <summary>Every group has a presentation, and of every task that it solved a version was presented.</summary>
    public static GateReading ReadSolutions(IReadOnlyCollection<GroupPresentation> groups)
    {
        if (groups.All(group => group.IsComplete))
        {
            return GateReading.Passed(GateCode.SolutionsPresented, GateDisclosure.Everybody, "Every learning group has presented its solutions.");
        }

        var message = groups.Any(group => !group.HasPresentation)
            ? "A learning group has no presentation. Schedule one with schedulePresentation."
            : "A learning group has not presented its solutions. Its authors do so with presentSolution.";
        return GateReading.Open(GateCode.SolutionsPresented, GateDisclosure.Everybody, message, [], []);
    }
}
