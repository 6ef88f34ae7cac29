using CrossMentor.Application.Commands;
using CrossMentor.Application.Programmes;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Library;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Library;

/// <summary>Adds something for the people of a programme to work with.</summary>
internal sealed class AddResource(CrossMentorDb db, ManagedProgrammes programmes, TimeProvider clock) : ICommand<AddResourceInput, ResourceId>
{
    public async Task<Outcome<Admitted<ResourceId>>> AdmitAsync(AddResourceInput input, CancellationToken ct)
    {
        var found = await programmes.FindAsync(input.ProgrammeId, ct);
        return found.Then(programme => Admission.Granted(token => ApplyAsync(programme, input, token)));
    }

    private async Task<Outcome<ResourceId>> ApplyAsync(Programme programme, AddResourceInput input, CancellationToken ct)
    {
        var inUse = await db.Resources.CountAsync(resource => resource.ProgrammeId == programme.Id && resource.RetiredOn == null, ct);
        var texts = input.Texts.Select(text => new LocalContent(text.Language, text.Title, text.Body)).ToList();
        var added = Resource.Add(Ids.New<ResourceId>(), programme, input.Kind, input.Role, input.Stage, texts, inUse, clock.Today());
        return added.Then<ResourceId>(resource =>
        {
            db.Resources.Add(resource);
            return resource.Id;
        });
    }
}
