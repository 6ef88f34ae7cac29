using CrossMentor.Application.Commands;
using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Evaluation;

/// <summary>Finds a prize for the manager of its programme, and what ties a caller to the organisations there.</summary>
internal sealed class PrizeDesk(CrossMentorDb db, CallerScope scope)
{
    public Task<Outcome<Prize>> FindAsync(PrizeId id, CancellationToken ct) => db.Prizes.VisibleAsync(id, prize => prize.Id == id, ct);

    public async Task<Outcome<Prize>> FindManagedAsync(PrizeId id, CancellationToken ct)
    {
        var found = await FindAsync(id, ct);
        return found.Then<Prize>(prize => scope.Require().MayManage(prize.ProgrammeId) ? prize : new NotPermitted());
    }

    /// <summary>Of a prize whose programme the caller sees.</summary>
    public Task<Programme> ProgrammeAsync(Prize prize, CancellationToken ct)
        => db.Programmes.AsNoTracking().SingleAsync(programme => programme.Id == prize.ProgrammeId, ct);

    /// <summary>The organisations of the programme that the caller looks after, or is one of the people of.</summary>
    public async Task<IReadOnlyList<OrganisationId>> TiesAsync(ProgrammeId programme, CancellationToken ct)
    {
        var caller = scope.Require();
        var (organisations, people) = (caller.OwnOrganisations.ToList(), caller.OwnPeople.ToList());
        return
        [
            .. await db.ParticipatingOrganisations
                .Where(part => part.ProgrammeId == programme && organisations.Contains(part.OrganisationId))
                .Select(part => part.OrganisationId)
                .ToListAsync(ct),
            .. await db.Participants
                .Where(participant => participant.ProgrammeId == programme && people.Contains(participant.PersonId))
                .Select(participant => participant.OrganisationId)
                .ToListAsync(ct),
        ];
    }
}
