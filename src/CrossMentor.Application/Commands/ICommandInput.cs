namespace CrossMentor.Application.Commands;

/// <summary>The input of a mutation.</summary>
public interface ICommandInput
{
    /// <summary>Chosen by the client, 1 to 255 characters: the same key and input take effect once, however often they are sent.</summary>
    string? ClientMutationId { get; }
}
