using CrossMentor.Application.Commands;
using CrossMentor.Application.Organisations;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Organisations;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Programmes;

/// <summary>Lets an organisation take part in a programme, unless it competes with somebody who does.</summary>
internal sealed class AddParticipatingOrganisation(CrossMentorDb db, ManagedProgrammes programmes, TimeProvider clock)
    : ICommand<AddParticipatingOrganisationInput, ParticipatingOrganisationId>
{
    public async Task<Outcome<Admitted<ParticipatingOrganisationId>>> AdmitAsync(AddParticipatingOrganisationInput input, CancellationToken ct)
    {
        var programme = await programmes.FindAsync(input.ProgrammeId, ct);
        var organisation = await db.Organisations.VisibleAsync(input.OrganisationId, organisation => organisation.Id == input.OrganisationId, ct);
        return Admission.Unless([.. programme.Refusals, .. organisation.Refusals], token => ApplyAsync(programme.Value, organisation.Value, input, token));
    }

    private async Task<Outcome<ParticipatingOrganisationId>> ApplyAsync(
        Programme programme, Organisation organisation, AddParticipatingOrganisationInput input, CancellationToken ct)
    {
        var present = await db.ParticipatingOrganisations
            .Where(part => part.ProgrammeId == programme.Id)
            .OrderBy(part => part.OrganisationId)
            .Select(part => part.OrganisationId)
            .ToListAsync(ct);
        var (from, to) = CompetitionPeriod.Of(programme, clock);
        var competitors = await CompetitorReader.ReadAsync(db, from, to, ct);
        var joined = ParticipatingOrganisation.Join(
            Ids.New<ParticipatingOrganisationId>(),
            programme,
            organisation.Id,
            input.Role,
            input.MentorQuota,
            input.MenteeQuota,
            present,
            competitors,
            input.GivingQuota?.As(),
            input.ReceivingQuota?.As());
        return joined.Then<ParticipatingOrganisationId>(part =>
        {
            db.ParticipatingOrganisations.Add(part);
            return part.Id;
        });
    }
}
