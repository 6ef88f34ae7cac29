namespace CrossMentor.GraphQL.Execution;

/// <summary>Tells which exceptions of the host are answers to the client, such as "not signed in".</summary>
public interface IErrorTranslator
{
    /// <summary>The answer, or null if the exception is a bug that the client learns nothing about.</summary>
    ErrorAnswer? Translate(Exception exception);
}
