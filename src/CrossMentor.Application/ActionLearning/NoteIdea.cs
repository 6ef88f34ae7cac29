using CrossMentor.Application.Commands;
using CrossMentor.Application.Organisations;
using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.ActionLearning;

/// <summary>Keeps how a participant would improve the business; nobody else sees it before its author shares it.</summary>
internal sealed class NoteIdea(CrossMentorDb db, CallerScope scope, GroupWork work, TimeProvider clock) : ICommand<NoteIdeaInput, ArtefactId>
{
    public async Task<Outcome<Admitted<ArtefactId>>> AdmitAsync(NoteIdeaInput input, CancellationToken ct)
    {
        var found = await db.Participants.VisibleAsync(input.ParticipantId, participant => participant.Id == input.ParticipantId, ct);
        return found.Then(participant => scope.Require().Is(participant.PersonId)
            ? Admission.Granted(token => ApplyAsync(participant, input, token))
            : Admission.Denied<ArtefactId>(new NotPermitted()));
    }

    private async Task<Outcome<ArtefactId>> ApplyAsync(Participant participant, NoteIdeaInput input, CancellationToken ct)
    {
        var programme = await work.ProgrammeAsync(participant.ProgrammeId, ct);
        var noted = await db.Artefacts.CountAsync(
            artefact => artefact.ProgrammeId == programme.Id && artefact.Kind == ArtefactKind.Idea && artefact.PersonId == participant.PersonId, ct);
        return Artefact.Note(Ids.New<ArtefactId>(), programme, participant, input.Title, input.Summary, noted, clock.Today()).Then<ArtefactId>(idea =>
        {
            db.Artefacts.Add(idea);
            return idea.Id;
        });
    }
}
