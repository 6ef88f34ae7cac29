using CrossMentor.Application.Commands;
using CrossMentor.Application.Programmes;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Application.Events;

/// <summary>Replaces the training modules of a programme.</summary>
internal sealed class SetTrainingModules(ManagedProgrammes programmes, CurriculumWriter curricula) : ICommand<SetTrainingModulesInput, CurriculumId>
{
    public async Task<Outcome<Admitted<CurriculumId>>> AdmitAsync(SetTrainingModulesInput input, CancellationToken ct)
    {
        var found = await programmes.FindAsync(input.ProgrammeId, ct);
        return found.Then(programme => Admission.Granted(token => ApplyAsync(programme, input, token)));
    }

    private Task<Outcome<CurriculumId>> ApplyAsync(Programme programme, SetTrainingModulesInput input, CancellationToken ct)
    {
        var modules = input.Modules
            .Select(module => new TrainingModule(
                module.Code, module.Title, module.Topic, module.Audience, module.IsRequired, module.IsJoint, module.Orientation))
            .ToList();
        return curricula.ChangeAsync(programme, input.Version, curriculum => curriculum.SetModules(programme, modules, input.AsksForAccreditedTrainers), ct);
    }
}
