using CrossMentor.Application.Commands;
using CrossMentor.Application.Events;
using CrossMentor.Application.Programmes;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Steering;

/// <summary>Finds a programme for whoever brings something before its steering group: an organisation that takes part, or the manager.</summary>
internal sealed class SteeringDesk(CrossMentorDb db, CallerScope scope, ManagedProgrammes programmes, OrganisationDesk desk)
{
    /// <param name="organisation">The organisation that speaks; null for the manager.</param>
    public async Task<Outcome<Programme>> FindAsync(ProgrammeId programme, OrganisationId? organisation, CancellationToken ct)
        => organisation is { } speaking ? await desk.FindAsync(programme, speaking, ct) : await programmes.FindAsync(programme, ct);

    public async Task<Outcome> CheckTakesPartAsync(ProgrammeId programme, OrganisationId? organisation, CancellationToken ct)
        => organisation is { } speaking ? await desk.CheckTakesPartAsync(programme, speaking, ct) : Outcome.Accepted;

    /// <summary>Whether the caller may end what was brought up: the manager, or whoever brought it up.</summary>
    public bool MayEnd(ProgrammeId programme, OrganisationId? broughtUpBy)
        => scope.Require() is var caller && (caller.MayManage(programme) || (broughtUpBy is { } organisation && caller.Coordinates(organisation)));

    public Task<List<OrganisationId>> OrganisationsAsync(ProgrammeId programme, CancellationToken ct)
        => db.ParticipatingOrganisations.Where(part => part.ProgrammeId == programme).Select(part => part.OrganisationId).ToListAsync(ct);
}
