namespace CrossMentor.Application.Commands;

/// <summary>Somebody asked for a change without saying who they are. No refusal: there is nobody whose business it would be.</summary>
public sealed class UnauthenticatedException : Exception
{
    public UnauthenticatedException()
        : base("A caller is required.")
    {
    }

    public UnauthenticatedException(string message)
        : base(message)
    {
    }

    public UnauthenticatedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
