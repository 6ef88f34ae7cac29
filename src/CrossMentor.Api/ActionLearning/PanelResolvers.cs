using CrossMentor.Api.Callers;
using CrossMentor.Api.Reading;
using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Api.ActionLearning;

/// <summary>Resolvers for <c>schema/panel.graphql</c>.</summary>
public static class PanelResolvers
{
    private const int MembersMax = 250;
    private const int PresentationsMax = 250;

    // Query.panelMembers(programmeId: ID!): [PanelMember!]!
    public static async Task<IReadOnlyList<PanelMember>> PanelMembersAsync(ProgrammeId programmeId, CallerContext caller, CrossMentorDb db, CancellationToken ct)
    {
        caller.Require();
        return await db.PanelMembers
            .Where(member => member.ProgrammeId == programmeId)
            .OrderBy(member => member.StoodDownOn == null ? 0 : 1).ThenBy(member => member.OrganisationId).ThenBy(member => member.Id)
            .Take(MembersMax)
            .AsNoTracking()
            .ToListAsync(ct);
    }

    // Query.presentations(programmeId: ID!): [Presentation!]!
    public static async Task<IReadOnlyList<Presentation>> PresentationsAsync(ProgrammeId programmeId, CallerContext caller, CrossMentorDb db, CancellationToken ct)
    {
        caller.Require();
        return await db.Presentations
            .Where(presentation => presentation.ProgrammeId == programmeId)
            .OrderBy(presentation => presentation.StartsAt).ThenBy(presentation => presentation.Id)
            .Take(PresentationsMax)
            .AsNoTracking()
            .ToListAsync(ct);
    }

    // PanelMember.programme: Programme
    public static Task<IReadOnlyList<Programme?>> ProgrammeAsync(IReadOnlyList<PanelMember> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Programme, ProgrammeId>(parents.Select(parent => parent.ProgrammeId), ct);

    // PanelMember.organisation: Organisation
    public static Task<IReadOnlyList<Organisation?>> OrganisationAsync(IReadOnlyList<PanelMember> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Organisation, OrganisationId>(parents.Select(parent => parent.OrganisationId), ct);

    // Presentation.learningGroup: LearningGroup
    public static Task<IReadOnlyList<LearningGroup?>> LearningGroupAsync(IReadOnlyList<Presentation> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<LearningGroup, LearningGroupId>(parents.Select(parent => parent.LearningGroupId), ct);
}
