using CrossMentor.Application.Commands;
using CrossMentor.Application.Participants;
using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.ActionLearning;

/// <summary>Keeps how a participant would improve the business; nobody else sees it before its author shares it.</summary>
internal sealed class NoteIdea(CrossMentorDb db, OwnParticipation own, TimeProvider clock) : ICommand<NoteIdeaInput, ArtefactId>
{
    public async Task<Outcome<Admitted<ArtefactId>>> AdmitAsync(NoteIdeaInput input, CancellationToken ct)
    {
        var found = await own.FindAsync(input.ParticipantId, ct);
        return found.Then(part => Admission.Granted(token => ApplyAsync(part.Programme, part.Participant, input, token)));
    }

    private async Task<Outcome<ArtefactId>> ApplyAsync(Programme programme, Participant participant, NoteIdeaInput input, CancellationToken ct)
    {
        var noted = await db.Artefacts.CountAsync(
            artefact => artefact.ProgrammeId == programme.Id && artefact.Kind == ArtefactKind.Idea && artefact.PersonId == participant.PersonId, ct);
        return Artefact.Note(Ids.New<ArtefactId>(), programme, participant, input.Title, input.Summary, noted, clock.Today()).Then<ArtefactId>(idea =>
        {
            db.Artefacts.Add(idea);
            return idea.Id;
        });
    }
}
