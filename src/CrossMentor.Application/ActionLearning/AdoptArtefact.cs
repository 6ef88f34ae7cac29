using CrossMentor.Application.Commands;
using CrossMentor.Application.Events;
using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.ActionLearning;

/// <summary>Keeps that an organisation took over what another one shared. A programme that is closed goes on being of use, so its state does not matter.</summary>
internal sealed class AdoptArtefact(CrossMentorDb db, OrganisationDesk desk, EmbargoReader embargo, TimeProvider clock) : ICommand<AdoptArtefactInput, ArtefactId>
{
    public async Task<Outcome<Admitted<ArtefactId>>> AdmitAsync(AdoptArtefactInput input, CancellationToken ct)
    {
        var artefact = await db.Artefacts.AsNoTracking().VisibleAsync(input.ArtefactId, artefact => artefact.Id == input.ArtefactId, ct);
        var organisation = await db.Organisations.VisibleAsync(input.OrganisationId, organisation => organisation.Id == input.OrganisationId, ct);
        if (artefact.IsRefused || organisation.IsRefused)
        {
            return Admission.Denied<ArtefactId>([.. artefact.Refusals, .. organisation.Refusals]);
        }

        return desk.MayAct(artefact.Value.ProgrammeId, input.OrganisationId)
            ? Admission.Granted(token => ApplyAsync(artefact.Value, input.OrganisationId, token))
            : Admission.Denied<ArtefactId>(new NotPermitted());
    }

    private async Task<Outcome<ArtefactId>> ApplyAsync(Artefact artefact, OrganisationId adopter, CancellationToken ct)
    {
        var takesPart = await desk.CheckTakesPartAsync(artefact.ProgrammeId, adopter, ct);
        if (takesPart.IsRefused)
        {
            return takesPart.Refusal;
        }

        var isAdopted = await db.Adoptions.AnyAsync(
            other => other.AdopterId == adopter
                && (other.ArtefactId == artefact.Id || (other.GroupTaskId != null && other.GroupTaskId == artefact.GroupTaskId)), ct);
        var recorded = Adoption.Record(Ids.New<AdoptionId>(), artefact, adopter, isAdopted, await embargo.OfAsync(artefact, ct), clock.Today());
        return recorded.Then<ArtefactId>(adoption =>
        {
            db.Adoptions.Add(adoption);
            return artefact.Id;
        });
    }
}
