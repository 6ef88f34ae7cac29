namespace CrossMentor.Application.Commands;

/// <summary>An input that can ask for a rehearsal: everything is checked and nothing stays written.</summary>
internal interface IRehearsable
{
    bool DryRun { get; }
}
