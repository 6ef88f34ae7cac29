namespace CrossMentor.GraphQL.Execution;

/// <summary>Receives every exception of a resolver that the client is not told about, so that the host can log it.</summary>
public interface IErrorReporter
{
    void Report(ResolverFailure failure);
}
