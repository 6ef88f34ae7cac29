using CrossMentor.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace CrossMentor.GraphQL.AspNetCore.Documents;

/// <summary>Finds the document of a request: in the request, among the trusted ones, or among those that clients made the server remember.</summary>
internal sealed class DocumentSource
{
    private readonly DocumentOptions options;
    private readonly PersistedOperations? persisted;

    /// <exception cref="TrustedDocumentsException">A trusted document cannot be executed.</exception>
    public DocumentSource(GraphQLEngine engine, DocumentOptions options)
    {
        if (options is { Mode: TrustedDocumentsMode.Only, Persisted: not null })
        {
            throw new ArgumentException("Where only trusted documents run, clients cannot add others.", nameof(options));
        }

        this.options = options;
        persisted = options.Persisted is { } limits ? new PersistedOperations(limits) : null;
        if (options.Mode != TrustedDocumentsMode.Off)
        {
            Prepare(engine, options.Trusted);
        }
    }

    /// <summary>The document to execute; a refusal if there is none.</summary>
    public RequestRefusal? TryFind(in RequestedDocument requested, out ReadOnlyMemory<byte> document)
    {
        document = requested.Text ?? default;
        if (requested.Id is not null && options.Mode != TrustedDocumentsMode.Off)
        {
            return requested.Text is null
                ? FindTrusted(requested.Id, out document)
                : RequestRefusal.IllFormed("Send \"query\" or \"documentId\", not both.");
        }

        if (requested.Persisted is { } query)
        {
            return FindPersisted(query, requested.Text, out document);
        }

        if (requested.Text is null)
        {
            return RequestRefusal.IllFormed("The parameter \"query\" is missing.");
        }

        return RefuseUntrusted(document);
    }

    /// <summary>Remembers a document that came with its hash, now that it is known to be valid.</summary>
    public void Learn(in RequestedDocument requested, OperationOutcome outcome)
    {
        if (persisted is not null && requested is { Persisted: { } query, Text: { } text } && IsValid(outcome))
        {
            persisted.Add(query.Hash, text);
        }
    }

    private static bool IsValid(OperationOutcome outcome) => outcome is OperationOutcome.Succeeded or OperationOutcome.PartlySucceeded
        or OperationOutcome.Failed or OperationOutcome.VariablesRefused or OperationOutcome.TimedOut;

    private static void Prepare(GraphQLEngine engine, TrustedDocuments trusted)
    {
        var problems = trusted.All
            .Select(document => (document.Source, Errors: engine.Keep(document.Text)))
            .Where(document => document.Errors.Count > 0)
            .Select(document => $"{document.Source}: {document.Errors[0].Message}")
            .ToArray();
        if (problems.Length > 0)
        {
            throw new TrustedDocumentsException(problems);
        }
    }

    private RequestRefusal? FindTrusted(string id, out ReadOnlyMemory<byte> document)
    {
        var trusted = options.Trusted.Find(id);
        document = trusted?.Text ?? default;
        return trusted is null
            ? new RequestRefusal(StatusCodes.Status404NotFound, RequestCodes.DocumentNotFound, "No document of this server has this identifier.")
            : null;
    }

    private RequestRefusal? FindPersisted(PersistedQuery query, ReadOnlyMemory<byte>? text, out ReadOnlyMemory<byte> document)
    {
        document = text ?? default;
        if (text is not null)
        {
            return persisted is not null && DocumentHash.Of(document.Span) != query.Hash
                ? new RequestRefusal(
                    StatusCodes.Status422UnprocessableEntity, RequestCodes.PersistedQueryHashMismatch, "The hash is not that of the document.")
                : RefuseUntrusted(document);
        }

        if (options.Mode != TrustedDocumentsMode.Off && options.Trusted.Find(query.Hash) is { } trusted)
        {
            document = trusted.Text;
            return null;
        }

        if (persisted is null)
        {
            // Clients know these two answers by their codes and their messages.
            return new RequestRefusal(
                StatusCodes.Status404NotFound, RequestCodes.PersistedQueryNotSupported, "PersistedQueryNotSupported");
        }

        return persisted.TryFind(query.Hash, out document)
            ? null
            : new RequestRefusal(StatusCodes.Status404NotFound, RequestCodes.PersistedQueryNotFound, "PersistedQueryNotFound");
    }

    private RequestRefusal? RefuseUntrusted(ReadOnlyMemory<byte> document) =>
        options.Mode == TrustedDocumentsMode.Only && !options.Trusted.Has(document.Span)
            ? new RequestRefusal(
                StatusCodes.Status403Forbidden, RequestCodes.DocumentNotTrusted, "This server runs only documents that its operator has published.")
            : null;
}
