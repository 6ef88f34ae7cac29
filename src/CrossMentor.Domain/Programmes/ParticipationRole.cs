namespace CrossMentor.Domain.Programmes;

/// <summary>What an organisation does in a programme.</summary>
public enum ParticipationRole
{
    ProvidesMentors,
    ProvidesMentees,
    ProvidesBoth,
}
