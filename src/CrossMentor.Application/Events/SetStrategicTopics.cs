using CrossMentor.Application.Commands;
using CrossMentor.Application.Programmes;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Application.Events;

/// <summary>Replaces the topics of the business that a programme is combined with.</summary>
internal sealed class SetStrategicTopics(ManagedProgrammes programmes, CurriculumWriter curricula) : ICommand<SetStrategicTopicsInput, CurriculumId>
{
    public async Task<Outcome<Admitted<CurriculumId>>> AdmitAsync(SetStrategicTopicsInput input, CancellationToken ct)
    {
        var found = await programmes.FindAsync(input.ProgrammeId, ct);
        return found.Then(programme => Admission.Granted(token => ApplyAsync(programme, input, token)));
    }

    private Task<Outcome<CurriculumId>> ApplyAsync(Programme programme, SetStrategicTopicsInput input, CancellationToken ct)
    {
        var topics = input.Topics.Select(topic => new StrategicTopic(topic.Code, topic.Title, topic.Goals)).ToList();
        return curricula.ChangeAsync(programme, input.Version, curriculum => curriculum.SetTopics(programme, topics), ct);
    }
}
