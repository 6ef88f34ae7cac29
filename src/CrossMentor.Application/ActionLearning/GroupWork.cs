using CrossMentor.Application.Commands;
using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.ActionLearning;

/// <summary>Finds what a learning group works on, for those who work on it; to others it is hidden, or seen and not theirs to change.</summary>
internal sealed class GroupWork(CrossMentorDb db, CallerScope scope)
{
    /// <summary>The caller's place in a group.</summary>
    public async Task<Outcome<LearningGroupMember>> FindPlaceAsync(LearningGroupId id, CancellationToken ct)
    {
        var found = await db.LearningGroups.VisibleAsync(id, group => group.Id == id, ct);
        if (found.IsRefused)
        {
            return Outcome<LearningGroupMember>.Refused(found.Refusals);
        }

        var own = (await MembersAsync(id, ct)).FirstOrDefault(member => scope.Require().Is(member.PersonId));
        return own is null ? new NotPermitted() : own;
    }

    /// <summary>An artefact, for one of its authors.</summary>
    public async Task<Outcome<Artefact>> FindOwnAsync(ArtefactId id, CancellationToken ct)
    {
        var found = await db.Artefacts.VisibleAsync(id, artefact => artefact.Id == id, ct);
        return found.Then<Artefact>(artefact => scope.Require().OwnPeople.Any(artefact.IsBy) ? artefact : new NotPermitted());
    }

    /// <summary>Those of a group who still take part; whoever is one of them sees them all.</summary>
    public Task<List<LearningGroupMember>> MembersAsync(LearningGroupId group, CancellationToken ct)
        => db.LearningGroupMembers
            .Where(member => member.LearningGroupId == group
                && db.Participants.Any(participant => participant.Id == member.ParticipantId && participant.State == ParticipantState.Enrolled))
            .OrderBy(member => member.ParticipantId)
            .AsNoTracking()
            .ToListAsync(ct);

    public Task<Programme> ProgrammeAsync(ProgrammeId id, CancellationToken ct)
        => db.Programmes.AsNoTracking().SingleAsync(programme => programme.Id == id, ct);
}
