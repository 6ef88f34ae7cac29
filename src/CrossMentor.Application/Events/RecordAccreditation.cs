using CrossMentor.Application.Commands;
using CrossMentor.Application.Programmes;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Events;

/// <summary>Records that somebody may train for a programme.</summary>
internal sealed class RecordAccreditation(CrossMentorDb db, ManagedProgrammes programmes) : ICommand<RecordAccreditationInput, TrainerAccreditationId>
{
    public async Task<Outcome<Admitted<TrainerAccreditationId>>> AdmitAsync(RecordAccreditationInput input, CancellationToken ct)
    {
        var found = await programmes.FindAsync(input.ProgrammeId, ct);
        return found.Then(programme => Admission.Granted(token => ApplyAsync(programme, input, token)));
    }

    private async Task<Outcome<TrainerAccreditationId>> ApplyAsync(Programme programme, RecordAccreditationInput input, CancellationToken ct)
    {
        var known = await db.TrainerAccreditations.CountAsync(other => other.ProgrammeId == programme.Id, ct);
        var facts = new AccreditationFacts(input.TrainerName, input.AccreditedBy, input.Number, input.ValidFrom, input.ValidUntil);
        return TrainerAccreditation.Record(Ids.New<TrainerAccreditationId>(), programme, facts, known).Then<TrainerAccreditationId>(accreditation =>
        {
            db.TrainerAccreditations.Add(accreditation);
            return accreditation.Id;
        });
    }
}
