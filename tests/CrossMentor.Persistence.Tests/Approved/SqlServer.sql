IF OBJECT_ID(N'[__EFMigrationsHistory]') IS NULL
BEGIN
    CREATE TABLE [__EFMigrationsHistory] (
        [MigrationId] nvarchar(150) NOT NULL,
        [ProductVersion] nvarchar(32) NOT NULL,
        CONSTRAINT [PK___EFMigrationsHistory] PRIMARY KEY ([MigrationId])
    );
END;
GO

BEGIN TRANSACTION;
CREATE TABLE [AuditEntries] (
    [Id] uniqueidentifier NOT NULL,
    [At] datetime2 NOT NULL,
    [Issuer] nvarchar(250) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Subject] nvarchar(255) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Operation] nvarchar(100) NOT NULL,
    [ObjectType] nvarchar(60) NULL,
    [ObjectId] uniqueidentifier NULL,
    [Outcome] nvarchar(64) NOT NULL,
    CONSTRAINT [PK_AuditEntries] PRIMARY KEY ([Id])
);

CREATE TABLE [IdempotentReplies] (
    [Id] uniqueidentifier NOT NULL,
    [Issuer] nvarchar(250) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Subject] nvarchar(255) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Operation] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Key] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [RequestHash] nvarchar(64) NOT NULL,
    [ResultJson] nvarchar(max) NOT NULL,
    [At] datetime2 NOT NULL,
    CONSTRAINT [PK_IdempotentReplies] PRIMARY KEY ([Id])
);

CREATE TABLE [OrganisationGroups] (
    [Id] uniqueidentifier NOT NULL,
    [Version] int NOT NULL,
    [Name] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_OrganisationGroups] PRIMARY KEY ([Id])
);

CREATE TABLE [Programmes] (
    [Id] uniqueidentifier NOT NULL,
    [Version] int NOT NULL,
    [Name] nvarchar(200) NOT NULL,
    [Kind] nvarchar(32) NOT NULL,
    [Orientation] nvarchar(32) NOT NULL,
    [State] nvarchar(32) NOT NULL,
    [Purpose] nvarchar(4000) NOT NULL,
    [Languages] nvarchar(max) NOT NULL,
    [StartsOn] date NOT NULL,
    [EndsOn] date NOT NULL,
    [Tracks] nvarchar(max) NOT NULL,
    [BalanceTolerance] int NOT NULL,
    [LearningGroupCount] int NOT NULL,
    [MatchingPolicy] nvarchar(max) NOT NULL,
    CONSTRAINT [PK_Programmes] PRIMARY KEY ([Id])
);

CREATE TABLE [Organisations] (
    [Id] uniqueidentifier NOT NULL,
    [Version] int NOT NULL,
    [Name] nvarchar(200) NOT NULL,
    [NameKey] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Sector] nvarchar(64) NOT NULL,
    [SizeBand] nvarchar(32) NOT NULL,
    [Country] nchar(2) NOT NULL,
    [GroupId] uniqueidentifier NULL,
    [GradeLadder] nvarchar(max) NOT NULL,
    CONSTRAINT [PK_Organisations] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Organisations_OrganisationGroups_GroupId] FOREIGN KEY ([GroupId]) REFERENCES [OrganisationGroups] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [LearningGroups] (
    [Id] uniqueidentifier NOT NULL,
    [Version] int NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [Number] int NOT NULL,
    CONSTRAINT [PK_LearningGroups] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_LearningGroups_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [MatchRuns] (
    [Id] uniqueidentifier NOT NULL,
    [Version] int NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [State] nvarchar(32) NOT NULL,
    [Stage] nvarchar(32) NOT NULL,
    [Done] int NOT NULL,
    [Total] int NOT NULL,
    [Seed] int NOT NULL,
    [Plugins] nvarchar(max) NOT NULL,
    [Weights] nvarchar(max) NOT NULL,
    [InputsHash] nvarchar(64) NULL,
    [ResultHash] nvarchar(64) NULL,
    [QueuedAt] datetime2 NOT NULL,
    [StartedAt] datetime2 NULL,
    [EndedAt] datetime2 NULL,
    [Failure] nvarchar(max) NULL,
    CONSTRAINT [PK_MatchRuns] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_MatchRuns_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [CompetitorDeclarations] (
    [Id] uniqueidentifier NOT NULL,
    [Version] int NOT NULL,
    [DeclaredById] uniqueidentifier NOT NULL,
    [CompetitorId] uniqueidentifier NOT NULL,
    [ValidFrom] date NOT NULL,
    [ValidTo] date NULL,
    CONSTRAINT [PK_CompetitorDeclarations] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_CompetitorDeclarations_Organisations_CompetitorId] FOREIGN KEY ([CompetitorId]) REFERENCES [Organisations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_CompetitorDeclarations_Organisations_DeclaredById] FOREIGN KEY ([DeclaredById]) REFERENCES [Organisations] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [ParticipatingOrganisations] (
    [Id] uniqueidentifier NOT NULL,
    [Version] int NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [OrganisationId] uniqueidentifier NOT NULL,
    [Role] nvarchar(32) NOT NULL,
    [MentorQuota] int NOT NULL,
    [MenteeQuota] int NOT NULL,
    CONSTRAINT [PK_ParticipatingOrganisations] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_ParticipatingOrganisations_Organisations_OrganisationId] FOREIGN KEY ([OrganisationId]) REFERENCES [Organisations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_ParticipatingOrganisations_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [People] (
    [Id] uniqueidentifier NOT NULL,
    [Version] int NOT NULL,
    [OrganisationId] uniqueidentifier NOT NULL,
    [ExternalId] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [DisplayName] nvarchar(200) NOT NULL,
    [Email] nvarchar(254) NULL,
    [JobTitle] nvarchar(200) NULL,
    [Function] nvarchar(64) NULL,
    [Department] nvarchar(200) NULL,
    [Country] nchar(2) NULL,
    [City] nvarchar(200) NULL,
    [TimeZone] nvarchar(64) NULL,
    [Languages] nvarchar(max) NOT NULL,
    [Skills] nvarchar(max) NOT NULL,
    [ExperienceYears] int NULL,
    [GradeLabel] nvarchar(60) NULL,
    [GradeRank] int NULL,
    [ReportingLine] nvarchar(max) NOT NULL,
    [HasUnresolvedManager] bit NOT NULL,
    CONSTRAINT [PK_People] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_People_Organisations_OrganisationId] FOREIGN KEY ([OrganisationId]) REFERENCES [Organisations] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [RoleGrants] (
    [Id] uniqueidentifier NOT NULL,
    [Issuer] nvarchar(250) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Subject] nvarchar(255) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Role] nvarchar(32) NOT NULL,
    [OrganisationId] uniqueidentifier NULL,
    [ProgrammeId] uniqueidentifier NULL,
    [ScopeKey] nvarchar(60) NOT NULL,
    [GivenAt] datetime2 NOT NULL,
    CONSTRAINT [PK_RoleGrants] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_RoleGrants_Organisations_OrganisationId] FOREIGN KEY ([OrganisationId]) REFERENCES [Organisations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_RoleGrants_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [Scenarios] (
    [Id] uniqueidentifier NOT NULL,
    [Version] int NOT NULL,
    [MatchRunId] uniqueidentifier NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [State] nvarchar(32) NOT NULL,
    [PlacedCount] int NOT NULL,
    [UnplacedCount] int NOT NULL,
    [TotalScore] int NOT NULL,
    [Certificate] nvarchar(32) NOT NULL,
    CONSTRAINT [PK_Scenarios] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Scenarios_MatchRuns_MatchRunId] FOREIGN KEY ([MatchRunId]) REFERENCES [MatchRuns] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Scenarios_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [Participants] (
    [Id] uniqueidentifier NOT NULL,
    [Version] int NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [PersonId] uniqueidentifier NOT NULL,
    [OrganisationId] uniqueidentifier NOT NULL,
    [Role] nvarchar(32) NOT NULL,
    [State] nvarchar(32) NOT NULL,
    [TrackId] uniqueidentifier NULL,
    [Capacity] int NOT NULL,
    [Goals] nvarchar(max) NOT NULL,
    CONSTRAINT [PK_Participants] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Participants_Organisations_OrganisationId] FOREIGN KEY ([OrganisationId]) REFERENCES [Organisations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Participants_People_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [People] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Participants_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [ProposedGroups] (
    [ScenarioId] uniqueidentifier NOT NULL,
    [Number] int NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [MemberIds] nvarchar(max) NOT NULL,
    CONSTRAINT [PK_ProposedGroups] PRIMARY KEY ([ScenarioId], [Number]),
    CONSTRAINT [FK_ProposedGroups_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_ProposedGroups_Scenarios_ScenarioId] FOREIGN KEY ([ScenarioId]) REFERENCES [Scenarios] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [LearningGroupMembers] (
    [LearningGroupId] uniqueidentifier NOT NULL,
    [ParticipantId] uniqueidentifier NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [OrganisationId] uniqueidentifier NOT NULL,
    CONSTRAINT [PK_LearningGroupMembers] PRIMARY KEY ([LearningGroupId], [ParticipantId]),
    CONSTRAINT [FK_LearningGroupMembers_LearningGroups_LearningGroupId] FOREIGN KEY ([LearningGroupId]) REFERENCES [LearningGroups] ([Id]) ON DELETE CASCADE,
    CONSTRAINT [FK_LearningGroupMembers_Organisations_OrganisationId] FOREIGN KEY ([OrganisationId]) REFERENCES [Organisations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_LearningGroupMembers_Participants_ParticipantId] FOREIGN KEY ([ParticipantId]) REFERENCES [Participants] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_LearningGroupMembers_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [Pairs] (
    [Id] uniqueidentifier NOT NULL,
    [Version] int NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [MentorId] uniqueidentifier NOT NULL,
    [MenteeId] uniqueidentifier NOT NULL,
    [MentorPersonId] uniqueidentifier NOT NULL,
    [MenteePersonId] uniqueidentifier NOT NULL,
    [MentorOrganisationId] uniqueidentifier NOT NULL,
    [MenteeOrganisationId] uniqueidentifier NOT NULL,
    [TrackId] uniqueidentifier NULL,
    [State] nvarchar(32) NOT NULL,
    [PublishedAt] datetime2 NOT NULL,
    [Score] int NOT NULL,
    [Explanation] nvarchar(max) NOT NULL,
    CONSTRAINT [PK_Pairs] PRIMARY KEY ([Id]),
    CONSTRAINT [CK_Pairs_CrossBorder] CHECK ([MentorOrganisationId] <> [MenteeOrganisationId]),
    CONSTRAINT [FK_Pairs_Organisations_MenteeOrganisationId] FOREIGN KEY ([MenteeOrganisationId]) REFERENCES [Organisations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Pairs_Organisations_MentorOrganisationId] FOREIGN KEY ([MentorOrganisationId]) REFERENCES [Organisations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Pairs_Participants_MenteeId] FOREIGN KEY ([MenteeId]) REFERENCES [Participants] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Pairs_Participants_MentorId] FOREIGN KEY ([MentorId]) REFERENCES [Participants] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Pairs_People_MenteePersonId] FOREIGN KEY ([MenteePersonId]) REFERENCES [People] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Pairs_People_MentorPersonId] FOREIGN KEY ([MentorPersonId]) REFERENCES [People] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Pairs_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [Proposals] (
    [Id] uniqueidentifier NOT NULL,
    [ScenarioId] uniqueidentifier NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [MentorId] uniqueidentifier NOT NULL,
    [MenteeId] uniqueidentifier NOT NULL,
    [MentorOrganisationId] uniqueidentifier NOT NULL,
    [MenteeOrganisationId] uniqueidentifier NOT NULL,
    [Score] int NOT NULL,
    [Explanation] nvarchar(max) NOT NULL,
    CONSTRAINT [PK_Proposals] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Proposals_Participants_MenteeId] FOREIGN KEY ([MenteeId]) REFERENCES [Participants] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Proposals_Participants_MentorId] FOREIGN KEY ([MentorId]) REFERENCES [Participants] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Proposals_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Proposals_Scenarios_ScenarioId] FOREIGN KEY ([ScenarioId]) REFERENCES [Scenarios] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [UnplacedParticipants] (
    [ScenarioId] uniqueidentifier NOT NULL,
    [ParticipantId] uniqueidentifier NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [Code] nvarchar(64) NOT NULL,
    [Text] nvarchar(2000) NOT NULL,
    CONSTRAINT [PK_UnplacedParticipants] PRIMARY KEY ([ScenarioId], [ParticipantId]),
    CONSTRAINT [FK_UnplacedParticipants_Participants_ParticipantId] FOREIGN KEY ([ParticipantId]) REFERENCES [Participants] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_UnplacedParticipants_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_UnplacedParticipants_Scenarios_ScenarioId] FOREIGN KEY ([ScenarioId]) REFERENCES [Scenarios] ([Id]) ON DELETE NO ACTION
);

CREATE INDEX [IX_AuditEntries_At] ON [AuditEntries] ([At]);

CREATE INDEX [IX_AuditEntries_ObjectId] ON [AuditEntries] ([ObjectId]);

CREATE INDEX [IX_CompetitorDeclarations_CompetitorId] ON [CompetitorDeclarations] ([CompetitorId]);

CREATE INDEX [IX_CompetitorDeclarations_DeclaredById] ON [CompetitorDeclarations] ([DeclaredById]);

CREATE INDEX [IX_IdempotentReplies_At] ON [IdempotentReplies] ([At]);

CREATE UNIQUE INDEX [IX_IdempotentReplies_Issuer_Subject_Operation_Key] ON [IdempotentReplies] ([Issuer], [Subject], [Operation], [Key]);

CREATE INDEX [IX_LearningGroupMembers_OrganisationId] ON [LearningGroupMembers] ([OrganisationId]);

CREATE INDEX [IX_LearningGroupMembers_ParticipantId] ON [LearningGroupMembers] ([ParticipantId]);

CREATE INDEX [IX_LearningGroupMembers_ProgrammeId] ON [LearningGroupMembers] ([ProgrammeId]);

CREATE UNIQUE INDEX [IX_LearningGroups_ProgrammeId_Number] ON [LearningGroups] ([ProgrammeId], [Number]);

CREATE UNIQUE INDEX [IX_MatchRuns_OpenInProgramme] ON [MatchRuns] ([ProgrammeId]) WHERE [State] IN ('Queued', 'Running');

CREATE INDEX [IX_MatchRuns_ProgrammeId_QueuedAt] ON [MatchRuns] ([ProgrammeId], [QueuedAt]);

CREATE INDEX [IX_Organisations_GroupId] ON [Organisations] ([GroupId]);

CREATE UNIQUE INDEX [IX_Organisations_NameKey] ON [Organisations] ([NameKey]);

CREATE INDEX [IX_Pairs_MenteeId] ON [Pairs] ([MenteeId]);

CREATE INDEX [IX_Pairs_MenteeOrganisationId_ProgrammeId] ON [Pairs] ([MenteeOrganisationId], [ProgrammeId]);

CREATE INDEX [IX_Pairs_MenteePersonId_MentorOrganisationId] ON [Pairs] ([MenteePersonId], [MentorOrganisationId]);

CREATE UNIQUE INDEX [IX_Pairs_MentorId_MenteeId] ON [Pairs] ([MentorId], [MenteeId]);

CREATE INDEX [IX_Pairs_MentorOrganisationId_ProgrammeId] ON [Pairs] ([MentorOrganisationId], [ProgrammeId]);

CREATE INDEX [IX_Pairs_MentorPersonId_MenteeOrganisationId] ON [Pairs] ([MentorPersonId], [MenteeOrganisationId]);

CREATE INDEX [IX_Pairs_ProgrammeId_PublishedAt] ON [Pairs] ([ProgrammeId], [PublishedAt]);

CREATE INDEX [IX_Participants_OrganisationId] ON [Participants] ([OrganisationId]);

CREATE INDEX [IX_Participants_PersonId_ProgrammeId] ON [Participants] ([PersonId], [ProgrammeId]);

CREATE INDEX [IX_Participants_ProgrammeId_OrganisationId_Role_State] ON [Participants] ([ProgrammeId], [OrganisationId], [Role], [State]);

CREATE UNIQUE INDEX [IX_Participants_ProgrammeId_PersonId] ON [Participants] ([ProgrammeId], [PersonId]);

CREATE INDEX [IX_ParticipatingOrganisations_OrganisationId_ProgrammeId] ON [ParticipatingOrganisations] ([OrganisationId], [ProgrammeId]);

CREATE UNIQUE INDEX [IX_ParticipatingOrganisations_ProgrammeId_OrganisationId] ON [ParticipatingOrganisations] ([ProgrammeId], [OrganisationId]);

CREATE UNIQUE INDEX [IX_People_OrganisationId_ExternalId] ON [People] ([OrganisationId], [ExternalId]);

CREATE INDEX [IX_People_OrganisationId_HasUnresolvedManager] ON [People] ([OrganisationId], [HasUnresolvedManager]);

CREATE INDEX [IX_Programmes_StartsOn] ON [Programmes] ([StartsOn]);

CREATE INDEX [IX_Proposals_MenteeId] ON [Proposals] ([MenteeId]);

CREATE INDEX [IX_Proposals_MentorId] ON [Proposals] ([MentorId]);

CREATE INDEX [IX_Proposals_ProgrammeId] ON [Proposals] ([ProgrammeId]);

CREATE UNIQUE INDEX [IX_Proposals_ScenarioId_MentorId_MenteeId] ON [Proposals] ([ScenarioId], [MentorId], [MenteeId]);

CREATE INDEX [IX_Proposals_ScenarioId_Score] ON [Proposals] ([ScenarioId], [Score]);

CREATE INDEX [IX_ProposedGroups_ProgrammeId] ON [ProposedGroups] ([ProgrammeId]);

CREATE UNIQUE INDEX [IX_RoleGrants_Issuer_Subject_Role_ScopeKey] ON [RoleGrants] ([Issuer], [Subject], [Role], [ScopeKey]);

CREATE INDEX [IX_RoleGrants_OrganisationId] ON [RoleGrants] ([OrganisationId]);

CREATE INDEX [IX_RoleGrants_ProgrammeId] ON [RoleGrants] ([ProgrammeId]);

CREATE INDEX [IX_Scenarios_MatchRunId] ON [Scenarios] ([MatchRunId]);

CREATE INDEX [IX_Scenarios_ProgrammeId] ON [Scenarios] ([ProgrammeId]);

CREATE INDEX [IX_UnplacedParticipants_ParticipantId] ON [UnplacedParticipants] ([ParticipantId]);

CREATE INDEX [IX_UnplacedParticipants_ProgrammeId] ON [UnplacedParticipants] ([ProgrammeId]);

INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
VALUES (N'20261122090000_Initial', N'10.0.14');

COMMIT;
GO

BEGIN TRANSACTION;
ALTER TABLE [Scenarios] ADD [DraftedFromId] uniqueidentifier NULL;

ALTER TABLE [Scenarios] ADD [Label] nvarchar(200) NOT NULL DEFAULT N'';

ALTER TABLE [Scenarios] ADD [Solution] nvarchar(32) NOT NULL DEFAULT N'Current';

CREATE TABLE [KeptRunInputs] (
    [MatchRunId] uniqueidentifier NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [Bytes] varbinary(max) NOT NULL,
    CONSTRAINT [PK_KeptRunInputs] PRIMARY KEY ([MatchRunId]),
    CONSTRAINT [FK_KeptRunInputs_MatchRuns_MatchRunId] FOREIGN KEY ([MatchRunId]) REFERENCES [MatchRuns] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_KeptRunInputs_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [MatchTasks] (
    [Id] uniqueidentifier NOT NULL,
    [Version] int NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [MatchRunId] uniqueidentifier NOT NULL,
    [ScenarioId] uniqueidentifier NULL,
    [ScenarioVersion] int NULL,
    [Kind] nvarchar(32) NOT NULL,
    [State] nvarchar(32) NOT NULL,
    [Stage] nvarchar(32) NOT NULL,
    [Done] int NOT NULL,
    [Total] int NOT NULL,
    [QueuedAt] datetime2 NOT NULL,
    [StartedAt] datetime2 NULL,
    [EndedAt] datetime2 NULL,
    [Failure] nvarchar(max) NULL,
    [Question] nvarchar(max) NULL,
    [Replay] nvarchar(max) NULL,
    [WhatIf] nvarchar(max) NULL,
    CONSTRAINT [PK_MatchTasks] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_MatchTasks_MatchRuns_MatchRunId] FOREIGN KEY ([MatchRunId]) REFERENCES [MatchRuns] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_MatchTasks_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_MatchTasks_Scenarios_ScenarioId] FOREIGN KEY ([ScenarioId]) REFERENCES [Scenarios] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [ScenarioDecisions] (
    [ScenarioId] uniqueidentifier NOT NULL,
    [MentorId] uniqueidentifier NOT NULL,
    [MenteeId] uniqueidentifier NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [Kind] nvarchar(32) NOT NULL,
    [Reason] nvarchar(1000) NOT NULL,
    [DecidedBy] nvarchar(255) NOT NULL,
    [DecidedAt] datetime2 NOT NULL,
    [PairsLost] int NULL,
    [ScoreLost] int NULL,
    CONSTRAINT [PK_ScenarioDecisions] PRIMARY KEY ([ScenarioId], [MentorId], [MenteeId]),
    CONSTRAINT [FK_ScenarioDecisions_Participants_MenteeId] FOREIGN KEY ([MenteeId]) REFERENCES [Participants] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_ScenarioDecisions_Participants_MentorId] FOREIGN KEY ([MentorId]) REFERENCES [Participants] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_ScenarioDecisions_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_ScenarioDecisions_Scenarios_ScenarioId] FOREIGN KEY ([ScenarioId]) REFERENCES [Scenarios] ([Id]) ON DELETE NO ACTION
);

CREATE INDEX [IX_Scenarios_DraftedFromId] ON [Scenarios] ([DraftedFromId]);

CREATE INDEX [IX_KeptRunInputs_ProgrammeId] ON [KeptRunInputs] ([ProgrammeId]);

CREATE INDEX [IX_MatchTasks_MatchRunId] ON [MatchTasks] ([MatchRunId]);

CREATE UNIQUE INDEX [IX_MatchTasks_OpenResolve] ON [MatchTasks] ([ScenarioId]) WHERE [Kind] = 'Resolve' AND [State] IN ('Queued', 'Running');

CREATE INDEX [IX_MatchTasks_ProgrammeId_State] ON [MatchTasks] ([ProgrammeId], [State]);

CREATE INDEX [IX_ScenarioDecisions_MenteeId] ON [ScenarioDecisions] ([MenteeId]);

CREATE INDEX [IX_ScenarioDecisions_MentorId] ON [ScenarioDecisions] ([MentorId]);

CREATE INDEX [IX_ScenarioDecisions_ProgrammeId] ON [ScenarioDecisions] ([ProgrammeId]);

ALTER TABLE [Scenarios] ADD CONSTRAINT [FK_Scenarios_Scenarios_DraftedFromId] FOREIGN KEY ([DraftedFromId]) REFERENCES [Scenarios] ([Id]) ON DELETE NO ACTION;

INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
VALUES (N'20261122140000_Scenarios', N'10.0.14');

COMMIT;
GO

BEGIN TRANSACTION;
DROP INDEX [IX_Pairs_MentorId_MenteeId] ON [Pairs];

ALTER TABLE [RoleGrants] ADD [PersonId] uniqueidentifier NULL;

ALTER TABLE [Programmes] ADD [PairApproval] nvarchar(32) NOT NULL DEFAULT N'None';

ALTER TABLE [Pairs] ADD [Answers] nvarchar(max) NOT NULL DEFAULT N'{"mentorOrganisation":"NotAsked","menteeOrganisation":"NotAsked","mentor":"NotAsked","mentee":"NotAsked"}';

ALTER TABLE [Pairs] ADD [ConfirmedAt] datetime2 NULL;

ALTER TABLE [Pairs] ADD [EndReason] nvarchar(32) NULL;

ALTER TABLE [Pairs] ADD [EndedAt] datetime2 NULL;

ALTER TABLE [Pairs] ADD [IsDisclosed] bit NOT NULL DEFAULT CAST(1 AS bit);

ALTER TABLE [Pairs] ADD [MenteeProfile] nvarchar(max) NULL;

ALTER TABLE [Pairs] ADD [MentorProfile] nvarchar(max) NULL;

ALTER TABLE [LearningGroupMembers] ADD [PersonId] uniqueidentifier NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000';

UPDATE "LearningGroupMembers" SET "PersonId" = (SELECT "PersonId" FROM "Participants" WHERE "Participants"."Id" = "LearningGroupMembers"."ParticipantId");

UPDATE "Pairs" SET "ConfirmedAt" = "PublishedAt";

CREATE TABLE [Invitations] (
    [Id] uniqueidentifier NOT NULL,
    [Version] int NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [ParticipantId] uniqueidentifier NOT NULL,
    [PersonId] uniqueidentifier NOT NULL,
    [OrganisationId] uniqueidentifier NOT NULL,
    [CodeHash] nvarchar(64) NOT NULL,
    [InvitedAt] datetime2 NOT NULL,
    [ExpiresAt] datetime2 NOT NULL,
    [AcceptedAt] datetime2 NULL,
    CONSTRAINT [PK_Invitations] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Invitations_Organisations_OrganisationId] FOREIGN KEY ([OrganisationId]) REFERENCES [Organisations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Invitations_Participants_ParticipantId] FOREIGN KEY ([ParticipantId]) REFERENCES [Participants] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Invitations_People_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [People] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Invitations_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
);

CREATE INDEX [IX_RoleGrants_PersonId] ON [RoleGrants] ([PersonId]);

CREATE UNIQUE INDEX [IX_Pairs_MentorId_MenteeId] ON [Pairs] ([MentorId], [MenteeId]) WHERE [State] IN ('Proposed', 'Published', 'Active');

CREATE INDEX [IX_LearningGroupMembers_PersonId] ON [LearningGroupMembers] ([PersonId]);

CREATE UNIQUE INDEX [IX_Invitations_CodeHash] ON [Invitations] ([CodeHash]);

CREATE INDEX [IX_Invitations_OrganisationId] ON [Invitations] ([OrganisationId]);

CREATE INDEX [IX_Invitations_ParticipantId] ON [Invitations] ([ParticipantId]);

CREATE INDEX [IX_Invitations_PersonId] ON [Invitations] ([PersonId]);

CREATE INDEX [IX_Invitations_ProgrammeId] ON [Invitations] ([ProgrammeId]);

ALTER TABLE [RoleGrants] ADD CONSTRAINT [FK_RoleGrants_People_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [People] ([Id]) ON DELETE NO ACTION;

INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
VALUES (N'20261122170000_PairApproval', N'10.0.14');

COMMIT;
GO

BEGIN TRANSACTION;
ALTER TABLE [Programmes] ADD [CatalogueDetails] nvarchar(max) NULL;

ALTER TABLE [Programmes] ADD [CompatibilityBand] nvarchar(max) NULL;

ALTER TABLE [Programmes] ADD [EditionYear] int NULL;

ALTER TABLE [Programmes] ADD [SeriesId] uniqueidentifier NULL;

ALTER TABLE [Organisations] ADD [Profile] nvarchar(max) NULL;

CREATE TABLE [CostEntries] (
    [Id] uniqueidentifier NOT NULL,
    [Version] int NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [OrganisationId] uniqueidentifier NULL,
    [Kind] nvarchar(32) NOT NULL,
    [AmountMinor] int NOT NULL,
    [Currency] nchar(3) NOT NULL,
    [SpentOn] date NOT NULL,
    CONSTRAINT [PK_CostEntries] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_CostEntries_Organisations_OrganisationId] FOREIGN KEY ([OrganisationId]) REFERENCES [Organisations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_CostEntries_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [ProgrammeSeries] (
    [Id] uniqueidentifier NOT NULL,
    [Version] int NOT NULL,
    [Name] nvarchar(200) NOT NULL,
    [Patron] nvarchar(max) NULL,
    [StewardIssuer] nvarchar(250) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [StewardSubject] nvarchar(255) COLLATE Latin1_General_100_BIN2 NOT NULL,
    CONSTRAINT [PK_ProgrammeSeries] PRIMARY KEY ([Id])
);

CREATE TABLE [StartAssessments] (
    [OrganisationId] uniqueidentifier NOT NULL,
    [Version] int NOT NULL,
    [Answers] nvarchar(max) NOT NULL,
    [Threshold] int NOT NULL,
    CONSTRAINT [PK_StartAssessments] PRIMARY KEY ([OrganisationId]),
    CONSTRAINT [FK_StartAssessments_Organisations_OrganisationId] FOREIGN KEY ([OrganisationId]) REFERENCES [Organisations] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [WaitingEntries] (
    [Id] uniqueidentifier NOT NULL,
    [Version] int NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [OrganisationId] uniqueidentifier NOT NULL,
    [PersonId] uniqueidentifier NULL,
    [Reason] nvarchar(32) NOT NULL,
    [Priority] nvarchar(32) NOT NULL,
    [State] nvarchar(32) NOT NULL,
    [JoinedAt] datetime2 NOT NULL,
    CONSTRAINT [PK_WaitingEntries] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_WaitingEntries_Organisations_OrganisationId] FOREIGN KEY ([OrganisationId]) REFERENCES [Organisations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_WaitingEntries_People_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [People] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_WaitingEntries_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
);

CREATE UNIQUE INDEX [IX_Programmes_SeriesId_EditionYear] ON [Programmes] ([SeriesId], [EditionYear]) WHERE [SeriesId] IS NOT NULL AND [EditionYear] IS NOT NULL;

CREATE INDEX [IX_CostEntries_OrganisationId] ON [CostEntries] ([OrganisationId]);

CREATE INDEX [IX_CostEntries_ProgrammeId] ON [CostEntries] ([ProgrammeId]);

CREATE INDEX [IX_ProgrammeSeries_StewardIssuer_StewardSubject] ON [ProgrammeSeries] ([StewardIssuer], [StewardSubject]);

CREATE INDEX [IX_WaitingEntries_OrganisationId] ON [WaitingEntries] ([OrganisationId]);

CREATE INDEX [IX_WaitingEntries_PersonId] ON [WaitingEntries] ([PersonId]);

CREATE INDEX [IX_WaitingEntries_ProgrammeId] ON [WaitingEntries] ([ProgrammeId]);

ALTER TABLE [Programmes] ADD CONSTRAINT [FK_Programmes_ProgrammeSeries_SeriesId] FOREIGN KEY ([SeriesId]) REFERENCES [ProgrammeSeries] ([Id]) ON DELETE NO ACTION;

INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
VALUES (N'20261122180000_Consortium', N'10.0.14');

COMMIT;
GO

BEGIN TRANSACTION;
ALTER TABLE [Scenarios] ADD [Conflict] nvarchar(max) NULL;

ALTER TABLE [Scenarios] ADD [Ungrouped] nvarchar(max) NULL;

ALTER TABLE [Proposals] ADD [IsRunning] bit NOT NULL DEFAULT CAST(0 AS bit);

ALTER TABLE [ParticipatingOrganisations] ADD [GivingQuota] nvarchar(max) NULL;

ALTER TABLE [ParticipatingOrganisations] ADD [ReceivingQuota] nvarchar(max) NULL;

ALTER TABLE [MatchRuns] ADD [ReunitesEndedPairs] bit NOT NULL DEFAULT CAST(0 AS bit);

ALTER TABLE [MatchRuns] ADD [RunningPairs] nvarchar(32) NULL;

INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
VALUES (N'20261122181000_Rematching', N'10.0.14');

COMMIT;
GO

BEGIN TRANSACTION;
ALTER TABLE [Programmes] ADD [Gates] nvarchar(max) NOT NULL DEFAULT N'[]';

ALTER TABLE [Programmes] ADD [Intents] nvarchar(max) NOT NULL DEFAULT N'[]';

ALTER TABLE [Programmes] ADD [IsMatchPublished] bit NOT NULL DEFAULT CAST(0 AS bit);

EXEC(N'UPDATE [Programmes] SET [IsMatchPublished] = 1 WHERE [State] <> ''Preparing''');

CREATE TABLE [AgreementVersions] (
    [Id] uniqueidentifier NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [Number] int NOT NULL,
    [Clauses] nvarchar(max) NOT NULL,
    [Hash] nvarchar(64) NOT NULL,
    [ProposedAt] datetime2 NOT NULL,
    CONSTRAINT [PK_AgreementVersions] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_AgreementVersions_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [PurposeVersions] (
    [Id] uniqueidentifier NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [Number] int NOT NULL,
    [Texts] nvarchar(max) NOT NULL,
    [Hash] nvarchar(64) NOT NULL,
    [ProposedAt] datetime2 NOT NULL,
    CONSTRAINT [PK_PurposeVersions] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_PurposeVersions_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [Acknowledgements] (
    [Id] uniqueidentifier NOT NULL,
    [AgreementVersionId] uniqueidentifier NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [ParticipantId] uniqueidentifier NOT NULL,
    [PersonId] uniqueidentifier NOT NULL,
    [OrganisationId] uniqueidentifier NOT NULL,
    [Language] nvarchar(35) NOT NULL,
    [AcknowledgedAt] datetime2 NOT NULL,
    CONSTRAINT [PK_Acknowledgements] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Acknowledgements_AgreementVersions_AgreementVersionId] FOREIGN KEY ([AgreementVersionId]) REFERENCES [AgreementVersions] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Acknowledgements_Organisations_OrganisationId] FOREIGN KEY ([OrganisationId]) REFERENCES [Organisations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Acknowledgements_Participants_ParticipantId] FOREIGN KEY ([ParticipantId]) REFERENCES [Participants] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Acknowledgements_People_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [People] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Acknowledgements_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [AgreementSignatures] (
    [Id] uniqueidentifier NOT NULL,
    [AgreementVersionId] uniqueidentifier NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [OrganisationId] uniqueidentifier NOT NULL,
    [SignedAt] datetime2 NOT NULL,
    [SignedBy] nvarchar(255) NOT NULL,
    CONSTRAINT [PK_AgreementSignatures] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_AgreementSignatures_AgreementVersions_AgreementVersionId] FOREIGN KEY ([AgreementVersionId]) REFERENCES [AgreementVersions] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_AgreementSignatures_Organisations_OrganisationId] FOREIGN KEY ([OrganisationId]) REFERENCES [Organisations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_AgreementSignatures_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [PurposeAcceptances] (
    [Id] uniqueidentifier NOT NULL,
    [PurposeVersionId] uniqueidentifier NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [OrganisationId] uniqueidentifier NOT NULL,
    [AcceptedAt] datetime2 NOT NULL,
    [AcceptedBy] nvarchar(255) NOT NULL,
    CONSTRAINT [PK_PurposeAcceptances] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_PurposeAcceptances_Organisations_OrganisationId] FOREIGN KEY ([OrganisationId]) REFERENCES [Organisations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_PurposeAcceptances_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_PurposeAcceptances_PurposeVersions_PurposeVersionId] FOREIGN KEY ([PurposeVersionId]) REFERENCES [PurposeVersions] ([Id]) ON DELETE NO ACTION
);

CREATE INDEX [IX_Acknowledgements_AgreementVersionId] ON [Acknowledgements] ([AgreementVersionId]);

CREATE INDEX [IX_Acknowledgements_OrganisationId] ON [Acknowledgements] ([OrganisationId]);

CREATE UNIQUE INDEX [IX_Acknowledgements_ParticipantId_AgreementVersionId] ON [Acknowledgements] ([ParticipantId], [AgreementVersionId]);

CREATE INDEX [IX_Acknowledgements_PersonId] ON [Acknowledgements] ([PersonId]);

CREATE INDEX [IX_Acknowledgements_ProgrammeId] ON [Acknowledgements] ([ProgrammeId]);

CREATE UNIQUE INDEX [IX_AgreementSignatures_AgreementVersionId_OrganisationId] ON [AgreementSignatures] ([AgreementVersionId], [OrganisationId]);

CREATE INDEX [IX_AgreementSignatures_OrganisationId] ON [AgreementSignatures] ([OrganisationId]);

CREATE INDEX [IX_AgreementSignatures_ProgrammeId] ON [AgreementSignatures] ([ProgrammeId]);

CREATE UNIQUE INDEX [IX_AgreementVersions_ProgrammeId_Number] ON [AgreementVersions] ([ProgrammeId], [Number]);

CREATE INDEX [IX_PurposeAcceptances_OrganisationId] ON [PurposeAcceptances] ([OrganisationId]);

CREATE INDEX [IX_PurposeAcceptances_ProgrammeId] ON [PurposeAcceptances] ([ProgrammeId]);

CREATE UNIQUE INDEX [IX_PurposeAcceptances_PurposeVersionId_OrganisationId] ON [PurposeAcceptances] ([PurposeVersionId], [OrganisationId]);

CREATE UNIQUE INDEX [IX_PurposeVersions_ProgrammeId_Number] ON [PurposeVersions] ([ProgrammeId], [Number]);

INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
VALUES (N'20261122190000_Agreements', N'10.0.14');

COMMIT;
GO

BEGIN TRANSACTION;
CREATE TABLE [Curricula] (
    [Id] uniqueidentifier NOT NULL,
    [Version] int NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [Modules] nvarchar(max) NOT NULL,
    [Topics] nvarchar(max) NOT NULL,
    CONSTRAINT [PK_Curricula] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Curricula_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [FollowUpPlans] (
    [Id] uniqueidentifier NOT NULL,
    [Version] int NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [OrganisationId] uniqueidentifier NOT NULL,
    [StartsOn] date NOT NULL,
    [CadenceDays] int NOT NULL,
    [EscalatesAfter] int NOT NULL,
    CONSTRAINT [PK_FollowUpPlans] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_FollowUpPlans_Organisations_OrganisationId] FOREIGN KEY ([OrganisationId]) REFERENCES [Organisations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_FollowUpPlans_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [FollowUps] (
    [Id] uniqueidentifier NOT NULL,
    [Version] int NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [OrganisationId] uniqueidentifier NOT NULL,
    [ParticipantId] uniqueidentifier NOT NULL,
    [DoneOn] date NOT NULL,
    [Outcome] nvarchar(32) NOT NULL,
    CONSTRAINT [PK_FollowUps] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_FollowUps_Organisations_OrganisationId] FOREIGN KEY ([OrganisationId]) REFERENCES [Organisations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_FollowUps_Participants_ParticipantId] FOREIGN KEY ([ParticipantId]) REFERENCES [Participants] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_FollowUps_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [IntervisionGroups] (
    [Id] uniqueidentifier NOT NULL,
    [Version] int NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [Role] nvarchar(32) NOT NULL,
    [Round] int NOT NULL,
    [Number] int NOT NULL,
    [CaseBringerId] uniqueidentifier NOT NULL,
    [IsAcrossOrganisations] bit NOT NULL,
    CONSTRAINT [PK_IntervisionGroups] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_IntervisionGroups_Participants_CaseBringerId] FOREIGN KEY ([CaseBringerId]) REFERENCES [Participants] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_IntervisionGroups_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [ProgrammeEvents] (
    [Id] uniqueidentifier NOT NULL,
    [Version] int NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [Kind] nvarchar(32) NOT NULL,
    [State] nvarchar(32) NOT NULL,
    [Audience] nvarchar(32) NOT NULL,
    [Title] nvarchar(200) NOT NULL,
    [Place] nvarchar(300) NULL,
    [StartsAt] datetime2 NOT NULL,
    [EndsAt] datetime2 NOT NULL,
    [Modules] nvarchar(max) NOT NULL,
    [Topics] nvarchar(max) NOT NULL,
    [IsJoint] bit NOT NULL,
    CONSTRAINT [PK_ProgrammeEvents] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_ProgrammeEvents_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [Sponsors] (
    [Id] uniqueidentifier NOT NULL,
    [Version] int NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [OrganisationId] uniqueidentifier NOT NULL,
    [Kind] nvarchar(32) NOT NULL,
    [Name] nvarchar(200) NOT NULL,
    [JobTitle] nvarchar(200) NULL,
    [AppointedOn] date NOT NULL,
    [StoodDownOn] date NULL,
    CONSTRAINT [PK_Sponsors] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Sponsors_Organisations_OrganisationId] FOREIGN KEY ([OrganisationId]) REFERENCES [Organisations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Sponsors_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [IntervisionMembers] (
    [IntervisionGroupId] uniqueidentifier NOT NULL,
    [ParticipantId] uniqueidentifier NOT NULL,
    [PersonId] uniqueidentifier NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [OrganisationId] uniqueidentifier NOT NULL,
    CONSTRAINT [PK_IntervisionMembers] PRIMARY KEY ([IntervisionGroupId], [ParticipantId]),
    CONSTRAINT [FK_IntervisionMembers_IntervisionGroups_IntervisionGroupId] FOREIGN KEY ([IntervisionGroupId]) REFERENCES [IntervisionGroups] ([Id]) ON DELETE CASCADE,
    CONSTRAINT [FK_IntervisionMembers_Organisations_OrganisationId] FOREIGN KEY ([OrganisationId]) REFERENCES [Organisations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_IntervisionMembers_Participants_ParticipantId] FOREIGN KEY ([ParticipantId]) REFERENCES [Participants] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_IntervisionMembers_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [Attendances] (
    [Id] uniqueidentifier NOT NULL,
    [Version] int NOT NULL,
    [ProgrammeEventId] uniqueidentifier NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [ParticipantId] uniqueidentifier NOT NULL,
    [PersonId] uniqueidentifier NOT NULL,
    [OrganisationId] uniqueidentifier NOT NULL,
    [Role] nvarchar(32) NOT NULL,
    [State] nvarchar(32) NOT NULL,
    [RecordedAt] datetime2 NOT NULL,
    CONSTRAINT [PK_Attendances] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Attendances_Organisations_OrganisationId] FOREIGN KEY ([OrganisationId]) REFERENCES [Organisations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Attendances_Participants_ParticipantId] FOREIGN KEY ([ParticipantId]) REFERENCES [Participants] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Attendances_ProgrammeEvents_ProgrammeEventId] FOREIGN KEY ([ProgrammeEventId]) REFERENCES [ProgrammeEvents] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Attendances_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [Communications] (
    [Id] uniqueidentifier NOT NULL,
    [Version] int NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [OrganisationId] uniqueidentifier NOT NULL,
    [SponsorId] uniqueidentifier NOT NULL,
    [Kind] nvarchar(32) NOT NULL,
    [SentOn] date NOT NULL,
    CONSTRAINT [PK_Communications] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Communications_Organisations_OrganisationId] FOREIGN KEY ([OrganisationId]) REFERENCES [Organisations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Communications_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Communications_Sponsors_SponsorId] FOREIGN KEY ([SponsorId]) REFERENCES [Sponsors] ([Id]) ON DELETE NO ACTION
);

CREATE INDEX [IX_Attendances_OrganisationId] ON [Attendances] ([OrganisationId]);

CREATE INDEX [IX_Attendances_ParticipantId] ON [Attendances] ([ParticipantId]);

CREATE INDEX [IX_Attendances_PersonId] ON [Attendances] ([PersonId]);

CREATE UNIQUE INDEX [IX_Attendances_ProgrammeEventId_ParticipantId] ON [Attendances] ([ProgrammeEventId], [ParticipantId]);

CREATE INDEX [IX_Attendances_ProgrammeId_OrganisationId] ON [Attendances] ([ProgrammeId], [OrganisationId]);

CREATE INDEX [IX_Communications_OrganisationId] ON [Communications] ([OrganisationId]);

CREATE INDEX [IX_Communications_ProgrammeId_SentOn] ON [Communications] ([ProgrammeId], [SentOn]);

CREATE INDEX [IX_Communications_SponsorId] ON [Communications] ([SponsorId]);

CREATE UNIQUE INDEX [IX_Curricula_ProgrammeId] ON [Curricula] ([ProgrammeId]);

CREATE INDEX [IX_FollowUpPlans_OrganisationId] ON [FollowUpPlans] ([OrganisationId]);

CREATE UNIQUE INDEX [IX_FollowUpPlans_ProgrammeId_OrganisationId] ON [FollowUpPlans] ([ProgrammeId], [OrganisationId]);

CREATE INDEX [IX_FollowUps_OrganisationId_ParticipantId_DoneOn] ON [FollowUps] ([OrganisationId], [ParticipantId], [DoneOn]);

CREATE INDEX [IX_FollowUps_ParticipantId] ON [FollowUps] ([ParticipantId]);

CREATE INDEX [IX_FollowUps_ProgrammeId] ON [FollowUps] ([ProgrammeId]);

CREATE INDEX [IX_IntervisionGroups_CaseBringerId] ON [IntervisionGroups] ([CaseBringerId]);

CREATE UNIQUE INDEX [IX_IntervisionGroups_ProgrammeId_Role_Round_Number] ON [IntervisionGroups] ([ProgrammeId], [Role], [Round], [Number]);

CREATE INDEX [IX_IntervisionMembers_OrganisationId] ON [IntervisionMembers] ([OrganisationId]);

CREATE INDEX [IX_IntervisionMembers_ParticipantId] ON [IntervisionMembers] ([ParticipantId]);

CREATE INDEX [IX_IntervisionMembers_PersonId] ON [IntervisionMembers] ([PersonId]);

CREATE INDEX [IX_IntervisionMembers_ProgrammeId] ON [IntervisionMembers] ([ProgrammeId]);

CREATE INDEX [IX_ProgrammeEvents_ProgrammeId_StartsAt] ON [ProgrammeEvents] ([ProgrammeId], [StartsAt]);

CREATE INDEX [IX_Sponsors_OrganisationId] ON [Sponsors] ([OrganisationId]);

CREATE INDEX [IX_Sponsors_ProgrammeId_OrganisationId] ON [Sponsors] ([ProgrammeId], [OrganisationId]);

INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
VALUES (N'20261122191000_EventsAndFollowUp', N'10.0.14');

COMMIT;
GO

BEGIN TRANSACTION;
ALTER TABLE [Programmes] ADD [PairExpectations] nvarchar(max) NOT NULL DEFAULT N'{"sessionsMin":4,"sessionsTarget":6,"menteeCancellationsMax":3,"daysWithoutSessionMax":60,"initiativeProposalsMin":4}';

ALTER TABLE [Pairs] ADD [MenteeCompletes] bit NOT NULL DEFAULT CAST(0 AS bit);

ALTER TABLE [Pairs] ADD [MenteePledge] nvarchar(max) NULL;

ALTER TABLE [Pairs] ADD [MentorCompletes] bit NOT NULL DEFAULT CAST(0 AS bit);

ALTER TABLE [Pairs] ADD [MentorPledge] nvarchar(max) NULL;

ALTER TABLE [Pairs] ADD [StartedAt] datetime2 NULL;

CREATE TABLE [PairCertificates] (
    [Id] uniqueidentifier NOT NULL,
    [PairId] uniqueidentifier NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [MentorPersonId] uniqueidentifier NOT NULL,
    [MenteePersonId] uniqueidentifier NOT NULL,
    [MentorOrganisationId] uniqueidentifier NOT NULL,
    [MenteeOrganisationId] uniqueidentifier NOT NULL,
    [Code] nvarchar(23) NOT NULL,
    [ProgrammeName] nvarchar(200) NOT NULL,
    [IssuedAt] datetime2 NOT NULL,
    [Sessions] int NOT NULL,
    [Minutes] int NOT NULL,
    CONSTRAINT [PK_PairCertificates] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_PairCertificates_Organisations_MenteeOrganisationId] FOREIGN KEY ([MenteeOrganisationId]) REFERENCES [Organisations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_PairCertificates_Organisations_MentorOrganisationId] FOREIGN KEY ([MentorOrganisationId]) REFERENCES [Organisations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_PairCertificates_Pairs_PairId] FOREIGN KEY ([PairId]) REFERENCES [Pairs] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_PairCertificates_People_MenteePersonId] FOREIGN KEY ([MenteePersonId]) REFERENCES [People] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_PairCertificates_People_MentorPersonId] FOREIGN KEY ([MentorPersonId]) REFERENCES [People] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_PairCertificates_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [PairJournals] (
    [Id] uniqueidentifier NOT NULL,
    [Version] int NOT NULL,
    [PairId] uniqueidentifier NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [MentorPersonId] uniqueidentifier NOT NULL,
    [MenteePersonId] uniqueidentifier NOT NULL,
    [CareerPlan] nvarchar(32) NOT NULL,
    [Goals] nvarchar(max) NOT NULL,
    [Experiments] nvarchar(max) NOT NULL,
    CONSTRAINT [PK_PairJournals] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_PairJournals_Pairs_PairId] FOREIGN KEY ([PairId]) REFERENCES [Pairs] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_PairJournals_People_MenteePersonId] FOREIGN KEY ([MenteePersonId]) REFERENCES [People] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_PairJournals_People_MentorPersonId] FOREIGN KEY ([MentorPersonId]) REFERENCES [People] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_PairJournals_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [PairSessions] (
    [Id] uniqueidentifier NOT NULL,
    [Version] int NOT NULL,
    [PairId] uniqueidentifier NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [MentorPersonId] uniqueidentifier NOT NULL,
    [MenteePersonId] uniqueidentifier NOT NULL,
    [MentorOrganisationId] uniqueidentifier NOT NULL,
    [MenteeOrganisationId] uniqueidentifier NOT NULL,
    [Number] int NOT NULL,
    [State] nvarchar(32) NOT NULL,
    [ProposedBy] nvarchar(32) NULL,
    [PlannedOn] date NULL,
    [HeldOn] date NULL,
    [Minutes] int NULL,
    [Format] nvarchar(32) NULL,
    [Topics] nvarchar(max) NOT NULL,
    [MentorConfirmed] bit NOT NULL,
    [MenteeConfirmed] bit NOT NULL,
    [CancelledBy] nvarchar(32) NULL,
    [MentorReschedules] int NOT NULL,
    [MenteeReschedules] int NOT NULL,
    CONSTRAINT [PK_PairSessions] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_PairSessions_Organisations_MenteeOrganisationId] FOREIGN KEY ([MenteeOrganisationId]) REFERENCES [Organisations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_PairSessions_Organisations_MentorOrganisationId] FOREIGN KEY ([MentorOrganisationId]) REFERENCES [Organisations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_PairSessions_Pairs_PairId] FOREIGN KEY ([PairId]) REFERENCES [Pairs] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_PairSessions_People_MenteePersonId] FOREIGN KEY ([MenteePersonId]) REFERENCES [People] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_PairSessions_People_MentorPersonId] FOREIGN KEY ([MentorPersonId]) REFERENCES [People] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_PairSessions_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
);

CREATE UNIQUE INDEX [IX_PairCertificates_Code] ON [PairCertificates] ([Code]);

CREATE INDEX [IX_PairCertificates_MenteeOrganisationId] ON [PairCertificates] ([MenteeOrganisationId]);

CREATE INDEX [IX_PairCertificates_MenteePersonId] ON [PairCertificates] ([MenteePersonId]);

CREATE INDEX [IX_PairCertificates_MentorOrganisationId] ON [PairCertificates] ([MentorOrganisationId]);

CREATE INDEX [IX_PairCertificates_MentorPersonId] ON [PairCertificates] ([MentorPersonId]);

CREATE UNIQUE INDEX [IX_PairCertificates_PairId] ON [PairCertificates] ([PairId]);

CREATE INDEX [IX_PairCertificates_ProgrammeId] ON [PairCertificates] ([ProgrammeId]);

CREATE INDEX [IX_PairJournals_MenteePersonId] ON [PairJournals] ([MenteePersonId]);

CREATE INDEX [IX_PairJournals_MentorPersonId] ON [PairJournals] ([MentorPersonId]);

CREATE UNIQUE INDEX [IX_PairJournals_PairId] ON [PairJournals] ([PairId]);

CREATE INDEX [IX_PairJournals_ProgrammeId] ON [PairJournals] ([ProgrammeId]);

CREATE INDEX [IX_PairSessions_MenteeOrganisationId] ON [PairSessions] ([MenteeOrganisationId]);

CREATE INDEX [IX_PairSessions_MenteePersonId] ON [PairSessions] ([MenteePersonId]);

CREATE INDEX [IX_PairSessions_MentorOrganisationId] ON [PairSessions] ([MentorOrganisationId]);

CREATE INDEX [IX_PairSessions_MentorPersonId] ON [PairSessions] ([MentorPersonId]);

CREATE UNIQUE INDEX [IX_PairSessions_PairId_HeldOn] ON [PairSessions] ([PairId], [HeldOn]) WHERE [State] IN ('Held', 'Confirmed');

CREATE UNIQUE INDEX [IX_PairSessions_PairId_Number] ON [PairSessions] ([PairId], [Number]);

CREATE INDEX [IX_PairSessions_ProgrammeId] ON [PairSessions] ([ProgrammeId]);

INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
VALUES (N'20261122192000_PairLife', N'10.0.14');

COMMIT;
GO

BEGIN TRANSACTION;
CREATE TABLE [GroupTasks] (
    [Id] uniqueidentifier NOT NULL,
    [Version] int NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [LearningGroupId] uniqueidentifier NOT NULL,
    [RaisedById] uniqueidentifier NOT NULL,
    [RaisedByPersonId] uniqueidentifier NOT NULL,
    [OrganisationId] uniqueidentifier NOT NULL,
    [Title] nvarchar(200) NOT NULL,
    [RaisedOn] date NOT NULL,
    CONSTRAINT [PK_GroupTasks] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_GroupTasks_LearningGroups_LearningGroupId] FOREIGN KEY ([LearningGroupId]) REFERENCES [LearningGroups] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_GroupTasks_Organisations_OrganisationId] FOREIGN KEY ([OrganisationId]) REFERENCES [Organisations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_GroupTasks_Participants_RaisedById] FOREIGN KEY ([RaisedById]) REFERENCES [Participants] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_GroupTasks_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [KnowledgeEmbargoes] (
    [Id] uniqueidentifier NOT NULL,
    [Version] int NOT NULL,
    [OrganisationId] uniqueidentifier NOT NULL,
    [Topics] nvarchar(max) NOT NULL,
    CONSTRAINT [PK_KnowledgeEmbargoes] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_KnowledgeEmbargoes_Organisations_OrganisationId] FOREIGN KEY ([OrganisationId]) REFERENCES [Organisations] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [PanelMembers] (
    [Id] uniqueidentifier NOT NULL,
    [Version] int NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [OrganisationId] uniqueidentifier NOT NULL,
    [Name] nvarchar(200) NOT NULL,
    [JobTitle] nvarchar(200) NULL,
    [IsBoardMember] bit NOT NULL,
    [AppointedOn] date NOT NULL,
    [StoodDownOn] date NULL,
    [CodeHash] nvarchar(64) NOT NULL,
    [CodeExpiresAt] datetime2 NOT NULL,
    [Issuer] nvarchar(250) COLLATE Latin1_General_100_BIN2 NULL,
    [Subject] nvarchar(255) COLLATE Latin1_General_100_BIN2 NULL,
    CONSTRAINT [PK_PanelMembers] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_PanelMembers_Organisations_OrganisationId] FOREIGN KEY ([OrganisationId]) REFERENCES [Organisations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_PanelMembers_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [Presentations] (
    [Id] uniqueidentifier NOT NULL,
    [Version] int NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [LearningGroupId] uniqueidentifier NOT NULL,
    [GroupNumber] int NOT NULL,
    [StartsAt] datetime2 NOT NULL,
    CONSTRAINT [PK_Presentations] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Presentations_LearningGroups_LearningGroupId] FOREIGN KEY ([LearningGroupId]) REFERENCES [LearningGroups] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Presentations_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [Artefacts] (
    [Id] uniqueidentifier NOT NULL,
    [Version] int NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [Kind] nvarchar(32) NOT NULL,
    [LearningGroupId] uniqueidentifier NULL,
    [GroupTaskId] uniqueidentifier NULL,
    [Number] int NOT NULL,
    [OrganisationId] uniqueidentifier NOT NULL,
    [PersonId] uniqueidentifier NOT NULL,
    [Authors] nvarchar(max) NOT NULL,
    [Title] nvarchar(200) NOT NULL,
    [Summary] nvarchar(4000) NULL,
    [Topics] nvarchar(max) NULL,
    [ProposedOn] date NOT NULL,
    [PresentedOn] date NULL,
    [SharedOn] date NULL,
    CONSTRAINT [PK_Artefacts] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Artefacts_GroupTasks_GroupTaskId] FOREIGN KEY ([GroupTaskId]) REFERENCES [GroupTasks] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Artefacts_LearningGroups_LearningGroupId] FOREIGN KEY ([LearningGroupId]) REFERENCES [LearningGroups] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Artefacts_Organisations_OrganisationId] FOREIGN KEY ([OrganisationId]) REFERENCES [Organisations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Artefacts_People_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [People] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Artefacts_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [Adoptions] (
    [Id] uniqueidentifier NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [ArtefactId] uniqueidentifier NOT NULL,
    [Kind] nvarchar(32) NOT NULL,
    [GroupTaskId] uniqueidentifier NULL,
    [OriginId] uniqueidentifier NOT NULL,
    [AdopterId] uniqueidentifier NOT NULL,
    [AdoptedOn] date NOT NULL,
    CONSTRAINT [PK_Adoptions] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Adoptions_Artefacts_ArtefactId] FOREIGN KEY ([ArtefactId]) REFERENCES [Artefacts] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Adoptions_GroupTasks_GroupTaskId] FOREIGN KEY ([GroupTaskId]) REFERENCES [GroupTasks] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Adoptions_Organisations_AdopterId] FOREIGN KEY ([AdopterId]) REFERENCES [Organisations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Adoptions_Organisations_OriginId] FOREIGN KEY ([OriginId]) REFERENCES [Organisations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Adoptions_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
);

CREATE INDEX [IX_Adoptions_AdopterId] ON [Adoptions] ([AdopterId]);

CREATE UNIQUE INDEX [IX_Adoptions_ArtefactId_AdopterId] ON [Adoptions] ([ArtefactId], [AdopterId]);

CREATE INDEX [IX_Adoptions_GroupTaskId] ON [Adoptions] ([GroupTaskId]);

CREATE INDEX [IX_Adoptions_OriginId] ON [Adoptions] ([OriginId]);

CREATE INDEX [IX_Adoptions_ProgrammeId] ON [Adoptions] ([ProgrammeId]);

CREATE UNIQUE INDEX [IX_Artefacts_GroupTaskId_Number] ON [Artefacts] ([GroupTaskId], [Number]) WHERE [GroupTaskId] IS NOT NULL;

CREATE INDEX [IX_Artefacts_LearningGroupId] ON [Artefacts] ([LearningGroupId]);

CREATE INDEX [IX_Artefacts_OrganisationId] ON [Artefacts] ([OrganisationId]);

CREATE INDEX [IX_Artefacts_PersonId] ON [Artefacts] ([PersonId]);

CREATE INDEX [IX_Artefacts_ProgrammeId] ON [Artefacts] ([ProgrammeId]);

CREATE INDEX [IX_GroupTasks_LearningGroupId] ON [GroupTasks] ([LearningGroupId]);

CREATE INDEX [IX_GroupTasks_OrganisationId] ON [GroupTasks] ([OrganisationId]);

CREATE INDEX [IX_GroupTasks_ProgrammeId] ON [GroupTasks] ([ProgrammeId]);

CREATE INDEX [IX_GroupTasks_RaisedById] ON [GroupTasks] ([RaisedById]);

CREATE UNIQUE INDEX [IX_KnowledgeEmbargoes_OrganisationId] ON [KnowledgeEmbargoes] ([OrganisationId]);

CREATE UNIQUE INDEX [IX_PanelMembers_CodeHash] ON [PanelMembers] ([CodeHash]);

CREATE INDEX [IX_PanelMembers_OrganisationId] ON [PanelMembers] ([OrganisationId]);

CREATE INDEX [IX_PanelMembers_ProgrammeId_OrganisationId] ON [PanelMembers] ([ProgrammeId], [OrganisationId]);

CREATE UNIQUE INDEX [IX_Presentations_LearningGroupId] ON [Presentations] ([LearningGroupId]);

CREATE INDEX [IX_Presentations_ProgrammeId] ON [Presentations] ([ProgrammeId]);

INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
VALUES (N'20261122200000_KnowledgeAndGroups', N'10.0.14');

COMMIT;
GO

BEGIN TRANSACTION;
ALTER TABLE [Programmes] ADD [DiversityFocus] nvarchar(max) NOT NULL DEFAULT N'[]';

CREATE TABLE [Consents] (
    [Id] uniqueidentifier NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [ParticipantId] uniqueidentifier NOT NULL,
    [PersonId] uniqueidentifier NOT NULL,
    [Purpose] nvarchar(32) NOT NULL,
    [NoticeVersion] int NOT NULL,
    [GrantedAt] datetime2 NOT NULL,
    [WithdrawnAt] datetime2 NULL,
    CONSTRAINT [PK_Consents] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Consents_Participants_ParticipantId] FOREIGN KEY ([ParticipantId]) REFERENCES [Participants] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Consents_People_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [People] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Consents_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [DeclaredInterests] (
    [Id] uniqueidentifier NOT NULL,
    [Version] int NOT NULL,
    [PersonId] uniqueidentifier NOT NULL,
    [Kind] nvarchar(32) NOT NULL,
    [Tie] nvarchar(32) NOT NULL,
    [OtherPersonId] uniqueidentifier NULL,
    [OtherEmail] nvarchar(254) NULL,
    [OtherName] nvarchar(200) NULL,
    [OrganisationId] uniqueidentifier NULL,
    [Department] nvarchar(200) NULL,
    [DeclaredOn] date NOT NULL,
    [WithdrawnOn] date NULL,
    CONSTRAINT [PK_DeclaredInterests] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_DeclaredInterests_Organisations_OrganisationId] FOREIGN KEY ([OrganisationId]) REFERENCES [Organisations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_DeclaredInterests_People_OtherPersonId] FOREIGN KEY ([OtherPersonId]) REFERENCES [People] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_DeclaredInterests_People_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [People] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [DiversityAnswers] (
    [Id] uniqueidentifier NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [ParticipantId] uniqueidentifier NOT NULL,
    [PersonId] uniqueidentifier NOT NULL,
    [Dimension] nvarchar(32) NOT NULL,
    [Value] nvarchar(64) NOT NULL,
    [DeclaredOn] date NOT NULL,
    CONSTRAINT [PK_DiversityAnswers] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_DiversityAnswers_Participants_ParticipantId] FOREIGN KEY ([ParticipantId]) REFERENCES [Participants] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_DiversityAnswers_People_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [People] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_DiversityAnswers_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [EmploymentFacts] (
    [Id] uniqueidentifier NOT NULL,
    [PersonId] uniqueidentifier NOT NULL,
    [OrganisationId] uniqueidentifier NOT NULL,
    [Kind] nvarchar(32) NOT NULL,
    [GradeRank] int NULL,
    [HappenedOn] date NOT NULL,
    [Source] nvarchar(32) NOT NULL,
    [RecordedAt] datetime2 NOT NULL,
    CONSTRAINT [PK_EmploymentFacts] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_EmploymentFacts_Organisations_OrganisationId] FOREIGN KEY ([OrganisationId]) REFERENCES [Organisations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_EmploymentFacts_People_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [People] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [LargerProgrammes] (
    [Id] uniqueidentifier NOT NULL,
    [Version] int NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [Title] nvarchar(200) NOT NULL,
    [Modules] nvarchar(max) NOT NULL,
    CONSTRAINT [PK_LargerProgrammes] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_LargerProgrammes_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [LedgerEntries] (
    [Id] uniqueidentifier NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [Number] int NOT NULL,
    [Origin] nvarchar(32) NOT NULL,
    [Kind] nvarchar(32) NOT NULL,
    [Currency] nvarchar(3) NULL,
    [GiverId] uniqueidentifier NULL,
    [ReceiverId] uniqueidentifier NULL,
    [Amount] bigint NOT NULL,
    [PostedOn] date NOT NULL,
    [Note] nvarchar(500) NULL,
    [PreviousHash] nvarchar(64) NOT NULL,
    [Hash] nvarchar(64) NOT NULL,
    CONSTRAINT [PK_LedgerEntries] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_LedgerEntries_Organisations_GiverId] FOREIGN KEY ([GiverId]) REFERENCES [Organisations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_LedgerEntries_Organisations_ReceiverId] FOREIGN KEY ([ReceiverId]) REFERENCES [Organisations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_LedgerEntries_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [Representatives] (
    [Id] uniqueidentifier NOT NULL,
    [Version] int NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [OrganisationId] uniqueidentifier NOT NULL,
    [Name] nvarchar(200) NOT NULL,
    [JobTitle] nvarchar(200) NULL,
    [AppointedOn] date NOT NULL,
    [StoodDownOn] date NULL,
    CONSTRAINT [PK_Representatives] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Representatives_Organisations_OrganisationId] FOREIGN KEY ([OrganisationId]) REFERENCES [Organisations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Representatives_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [Resources] (
    [Id] uniqueidentifier NOT NULL,
    [Version] int NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [Kind] nvarchar(32) NOT NULL,
    [Role] nvarchar(32) NULL,
    [Stage] nvarchar(32) NOT NULL,
    [Texts] nvarchar(max) NOT NULL,
    [AddedOn] date NOT NULL,
    [RetiredOn] date NULL,
    CONSTRAINT [PK_Resources] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Resources_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [SteeringTopics] (
    [Id] uniqueidentifier NOT NULL,
    [Version] int NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [RaisedById] uniqueidentifier NULL,
    [Title] nvarchar(200) NOT NULL,
    [Details] nvarchar(2000) NULL,
    [RaisedOn] date NOT NULL,
    [SettledOn] date NULL,
    CONSTRAINT [PK_SteeringTopics] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_SteeringTopics_Organisations_RaisedById] FOREIGN KEY ([RaisedById]) REFERENCES [Organisations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_SteeringTopics_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [Surveys] (
    [Id] uniqueidentifier NOT NULL,
    [Version] int NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [Wave] nvarchar(32) NOT NULL,
    [Templates] nvarchar(max) NOT NULL,
    [OpensOn] date NOT NULL,
    [ClosesOn] date NOT NULL,
    [IsClosedEarly] bit NOT NULL,
    [PublishedAt] datetime2 NOT NULL,
    CONSTRAINT [PK_Surveys] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Surveys_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [SteeringDecisions] (
    [Id] uniqueidentifier NOT NULL,
    [Version] int NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [ProposedById] uniqueidentifier NULL,
    [TopicId] uniqueidentifier NULL,
    [Subject] nvarchar(32) NOT NULL,
    [Gate] nvarchar(32) NULL,
    [Title] nvarchar(200) NOT NULL,
    [Reason] nvarchar(2000) NOT NULL,
    [ProposedOn] date NOT NULL,
    [VotesUntil] date NOT NULL,
    [VoteCount] int NOT NULL,
    [State] nvarchar(32) NOT NULL,
    [ClosedOn] date NULL,
    [Ballot] nvarchar(max) NULL,
    CONSTRAINT [PK_SteeringDecisions] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_SteeringDecisions_Organisations_ProposedById] FOREIGN KEY ([ProposedById]) REFERENCES [Organisations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_SteeringDecisions_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_SteeringDecisions_SteeringTopics_TopicId] FOREIGN KEY ([TopicId]) REFERENCES [SteeringTopics] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [SurveyResponses] (
    [Id] uniqueidentifier NOT NULL,
    [Version] int NOT NULL,
    [SurveyId] uniqueidentifier NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [ParticipantId] uniqueidentifier NOT NULL,
    [PersonId] uniqueidentifier NOT NULL,
    [OrganisationId] uniqueidentifier NOT NULL,
    [Wave] nvarchar(32) NOT NULL,
    [Role] nvarchar(32) NOT NULL,
    [Setting] nvarchar(32) NOT NULL,
    [Answers] nvarchar(max) NOT NULL,
    [SubmittedAt] datetime2 NOT NULL,
    CONSTRAINT [PK_SurveyResponses] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_SurveyResponses_Organisations_OrganisationId] FOREIGN KEY ([OrganisationId]) REFERENCES [Organisations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_SurveyResponses_Participants_ParticipantId] FOREIGN KEY ([ParticipantId]) REFERENCES [Participants] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_SurveyResponses_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_SurveyResponses_Surveys_SurveyId] FOREIGN KEY ([SurveyId]) REFERENCES [Surveys] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [SteeringVotes] (
    [Id] uniqueidentifier NOT NULL,
    [SteeringDecisionId] uniqueidentifier NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [OrganisationId] uniqueidentifier NOT NULL,
    [RepresentativeId] uniqueidentifier NOT NULL,
    [Choice] nvarchar(32) NOT NULL,
    [CastOn] date NOT NULL,
    CONSTRAINT [PK_SteeringVotes] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_SteeringVotes_Organisations_OrganisationId] FOREIGN KEY ([OrganisationId]) REFERENCES [Organisations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_SteeringVotes_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_SteeringVotes_Representatives_RepresentativeId] FOREIGN KEY ([RepresentativeId]) REFERENCES [Representatives] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_SteeringVotes_SteeringDecisions_SteeringDecisionId] FOREIGN KEY ([SteeringDecisionId]) REFERENCES [SteeringDecisions] ([Id]) ON DELETE NO ACTION
);

CREATE INDEX [IX_Consents_ParticipantId] ON [Consents] ([ParticipantId]);

CREATE INDEX [IX_Consents_PersonId] ON [Consents] ([PersonId]);

CREATE INDEX [IX_Consents_ProgrammeId] ON [Consents] ([ProgrammeId]);

CREATE INDEX [IX_DeclaredInterests_OrganisationId] ON [DeclaredInterests] ([OrganisationId]);

CREATE INDEX [IX_DeclaredInterests_OtherPersonId] ON [DeclaredInterests] ([OtherPersonId]);

CREATE INDEX [IX_DeclaredInterests_PersonId] ON [DeclaredInterests] ([PersonId]);

CREATE UNIQUE INDEX [IX_DiversityAnswers_ParticipantId_Dimension] ON [DiversityAnswers] ([ParticipantId], [Dimension]);

CREATE INDEX [IX_DiversityAnswers_PersonId] ON [DiversityAnswers] ([PersonId]);

CREATE INDEX [IX_DiversityAnswers_ProgrammeId] ON [DiversityAnswers] ([ProgrammeId]);

CREATE INDEX [IX_EmploymentFacts_OrganisationId] ON [EmploymentFacts] ([OrganisationId]);

CREATE INDEX [IX_EmploymentFacts_PersonId_HappenedOn] ON [EmploymentFacts] ([PersonId], [HappenedOn]);

CREATE UNIQUE INDEX [IX_LargerProgrammes_ProgrammeId] ON [LargerProgrammes] ([ProgrammeId]);

CREATE INDEX [IX_LedgerEntries_GiverId] ON [LedgerEntries] ([GiverId]);

CREATE UNIQUE INDEX [IX_LedgerEntries_ProgrammeId_Number] ON [LedgerEntries] ([ProgrammeId], [Number]);

CREATE INDEX [IX_LedgerEntries_ReceiverId] ON [LedgerEntries] ([ReceiverId]);

CREATE INDEX [IX_Representatives_OrganisationId] ON [Representatives] ([OrganisationId]);

CREATE INDEX [IX_Representatives_ProgrammeId_OrganisationId] ON [Representatives] ([ProgrammeId], [OrganisationId]);

CREATE INDEX [IX_Resources_ProgrammeId] ON [Resources] ([ProgrammeId]);

CREATE INDEX [IX_SteeringDecisions_ProgrammeId_State] ON [SteeringDecisions] ([ProgrammeId], [State]);

CREATE INDEX [IX_SteeringDecisions_ProposedById] ON [SteeringDecisions] ([ProposedById]);

CREATE INDEX [IX_SteeringDecisions_TopicId] ON [SteeringDecisions] ([TopicId]);

CREATE INDEX [IX_SteeringTopics_ProgrammeId] ON [SteeringTopics] ([ProgrammeId]);

CREATE INDEX [IX_SteeringTopics_RaisedById] ON [SteeringTopics] ([RaisedById]);

CREATE INDEX [IX_SteeringVotes_OrganisationId] ON [SteeringVotes] ([OrganisationId]);

CREATE INDEX [IX_SteeringVotes_ProgrammeId] ON [SteeringVotes] ([ProgrammeId]);

CREATE INDEX [IX_SteeringVotes_RepresentativeId] ON [SteeringVotes] ([RepresentativeId]);

CREATE UNIQUE INDEX [IX_SteeringVotes_SteeringDecisionId_OrganisationId] ON [SteeringVotes] ([SteeringDecisionId], [OrganisationId]);

CREATE INDEX [IX_SurveyResponses_OrganisationId] ON [SurveyResponses] ([OrganisationId]);

CREATE INDEX [IX_SurveyResponses_ParticipantId] ON [SurveyResponses] ([ParticipantId]);

CREATE INDEX [IX_SurveyResponses_PersonId] ON [SurveyResponses] ([PersonId]);

CREATE INDEX [IX_SurveyResponses_ProgrammeId] ON [SurveyResponses] ([ProgrammeId]);

CREATE UNIQUE INDEX [IX_SurveyResponses_SurveyId_ParticipantId] ON [SurveyResponses] ([SurveyId], [ParticipantId]);

CREATE UNIQUE INDEX [IX_Surveys_ProgrammeId_Wave] ON [Surveys] ([ProgrammeId], [Wave]);

INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
VALUES (N'20261122203000_SteeringEvaluationAndPrivacy', N'10.0.14');

COMMIT;
GO

BEGIN TRANSACTION;
ALTER TABLE [SteeringDecisions] ADD [Finding] nvarchar(32) NULL;

ALTER TABLE [SteeringDecisions] ADD [NonRecruitmentCaseId] uniqueidentifier NULL;

ALTER TABLE [ProgrammeEvents] ADD [TrainerId] uniqueidentifier NULL;

ALTER TABLE [ParticipatingOrganisations] ADD [DonatedPlaces] int NOT NULL DEFAULT 0;

ALTER TABLE [Curricula] ADD [AsksForAccreditedTrainers] bit NOT NULL DEFAULT CAST(0 AS bit);

CREATE TABLE [BenchmarkPlaces] (
    [Id] uniqueidentifier NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [Year] int NOT NULL,
    [PublishedOn] date NOT NULL,
    [Figures] nvarchar(max) NOT NULL,
    CONSTRAINT [PK_BenchmarkPlaces] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_BenchmarkPlaces_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [BoundaryAttestations] (
    [Id] uniqueidentifier NOT NULL,
    [Version] int NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [ParticipantId] uniqueidentifier NOT NULL,
    [PersonId] uniqueidentifier NOT NULL,
    [OrganisationId] uniqueidentifier NOT NULL,
    [Role] nvarchar(32) NOT NULL,
    [Attempts] int NOT NULL,
    [TriedOn] date NOT NULL,
    [AttemptsOnDay] int NOT NULL,
    [AttestedOn] date NULL,
    CONSTRAINT [PK_BoundaryAttestations] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_BoundaryAttestations_Organisations_OrganisationId] FOREIGN KEY ([OrganisationId]) REFERENCES [Organisations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_BoundaryAttestations_Participants_ParticipantId] FOREIGN KEY ([ParticipantId]) REFERENCES [Participants] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_BoundaryAttestations_People_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [People] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_BoundaryAttestations_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [NonRecruitmentCases] (
    [Id] uniqueidentifier NOT NULL,
    [Version] int NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [ParticipantId] uniqueidentifier NOT NULL,
    [FormerOrganisationId] uniqueidentifier NOT NULL,
    [NewOrganisationId] uniqueidentifier NOT NULL,
    [AppearedOn] date NOT NULL,
    [ProtectedUntil] date NOT NULL,
    [State] nvarchar(32) NOT NULL,
    [BroughtOn] date NULL,
    [Findings] nvarchar(max) NOT NULL,
    CONSTRAINT [PK_NonRecruitmentCases] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_NonRecruitmentCases_Organisations_FormerOrganisationId] FOREIGN KEY ([FormerOrganisationId]) REFERENCES [Organisations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_NonRecruitmentCases_Organisations_NewOrganisationId] FOREIGN KEY ([NewOrganisationId]) REFERENCES [Organisations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_NonRecruitmentCases_Participants_ParticipantId] FOREIGN KEY ([ParticipantId]) REFERENCES [Participants] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_NonRecruitmentCases_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [Prizes] (
    [Id] uniqueidentifier NOT NULL,
    [Version] int NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [Name] nvarchar(200) NOT NULL,
    [State] nvarchar(32) NOT NULL,
    [TieBreak] nvarchar(32) NOT NULL,
    [DeclaredOn] date NOT NULL,
    [NominationsUntil] date NOT NULL,
    [VotesUntil] date NULL,
    [LotSeed] nvarchar(64) NULL,
    [EntryCount] int NOT NULL,
    [WinningNominationId] uniqueidentifier NULL,
    [WinnerName] nvarchar(200) NULL,
    [WinnerOrganisationId] uniqueidentifier NULL,
    [TallyRoot] nvarchar(64) NULL,
    [FinalMeetingId] uniqueidentifier NULL,
    [SettledOn] date NULL,
    CONSTRAINT [PK_Prizes] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Prizes_Organisations_WinnerOrganisationId] FOREIGN KEY ([WinnerOrganisationId]) REFERENCES [Organisations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Prizes_ProgrammeEvents_FinalMeetingId] FOREIGN KEY ([FinalMeetingId]) REFERENCES [ProgrammeEvents] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Prizes_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [TrainerAccreditations] (
    [Id] uniqueidentifier NOT NULL,
    [Version] int NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [TrainerName] nvarchar(200) NOT NULL,
    [AccreditedBy] nvarchar(200) NOT NULL,
    [Number] nvarchar(100) NULL,
    [ValidFrom] date NOT NULL,
    [ValidUntil] date NOT NULL,
    [WithdrawnOn] date NULL,
    CONSTRAINT [PK_TrainerAccreditations] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_TrainerAccreditations_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [Jurors] (
    [Id] uniqueidentifier NOT NULL,
    [Version] int NOT NULL,
    [PrizeId] uniqueidentifier NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [OrganisationId] uniqueidentifier NULL,
    [Name] nvarchar(200) NOT NULL,
    [JobTitle] nvarchar(200) NULL,
    [AppointedOn] date NOT NULL,
    [StoodDownOn] date NULL,
    [CodeHash] nvarchar(64) NOT NULL,
    [CodeExpiresAt] datetime2 NOT NULL,
    [Issuer] nvarchar(250) COLLATE Latin1_General_100_BIN2 NULL,
    [Subject] nvarchar(255) COLLATE Latin1_General_100_BIN2 NULL,
    CONSTRAINT [PK_Jurors] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Jurors_Organisations_OrganisationId] FOREIGN KEY ([OrganisationId]) REFERENCES [Organisations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Jurors_Prizes_PrizeId] FOREIGN KEY ([PrizeId]) REFERENCES [Prizes] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Jurors_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [Nominations] (
    [Id] uniqueidentifier NOT NULL,
    [PrizeId] uniqueidentifier NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [PairId] uniqueidentifier NOT NULL,
    [MentorId] uniqueidentifier NOT NULL,
    [MentorPersonId] uniqueidentifier NOT NULL,
    [MenteePersonId] uniqueidentifier NOT NULL,
    [MentorOrganisationId] uniqueidentifier NOT NULL,
    [MenteeOrganisationId] uniqueidentifier NOT NULL,
    [Impact] nvarchar(1000) NOT NULL,
    [Mentorship] nvarchar(1000) NOT NULL,
    [Statement] nvarchar(2000) NOT NULL,
    [NominatedOn] date NOT NULL,
    CONSTRAINT [PK_Nominations] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Nominations_Organisations_MenteeOrganisationId] FOREIGN KEY ([MenteeOrganisationId]) REFERENCES [Organisations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Nominations_Organisations_MentorOrganisationId] FOREIGN KEY ([MentorOrganisationId]) REFERENCES [Organisations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Nominations_Pairs_PairId] FOREIGN KEY ([PairId]) REFERENCES [Pairs] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Nominations_Participants_MentorId] FOREIGN KEY ([MentorId]) REFERENCES [Participants] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Nominations_Prizes_PrizeId] FOREIGN KEY ([PrizeId]) REFERENCES [Prizes] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Nominations_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [JuryBallots] (
    [Id] uniqueidentifier NOT NULL,
    [PrizeId] uniqueidentifier NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [NominationId] uniqueidentifier NOT NULL,
    [JurorId] uniqueidentifier NOT NULL,
    [Impact] int NULL,
    [Mentorship] int NULL,
    [CastOn] date NULL,
    [Nonce] nvarchar(32) NULL,
    [Receipt] nvarchar(64) NULL,
    CONSTRAINT [PK_JuryBallots] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_JuryBallots_Jurors_JurorId] FOREIGN KEY ([JurorId]) REFERENCES [Jurors] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_JuryBallots_Nominations_NominationId] FOREIGN KEY ([NominationId]) REFERENCES [Nominations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_JuryBallots_Prizes_PrizeId] FOREIGN KEY ([PrizeId]) REFERENCES [Prizes] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_JuryBallots_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
);

CREATE INDEX [IX_ProgrammeEvents_TrainerId] ON [ProgrammeEvents] ([TrainerId]);

CREATE UNIQUE INDEX [IX_BenchmarkPlaces_ProgrammeId] ON [BenchmarkPlaces] ([ProgrammeId]);

CREATE INDEX [IX_BenchmarkPlaces_Year] ON [BenchmarkPlaces] ([Year]);

CREATE INDEX [IX_BoundaryAttestations_OrganisationId] ON [BoundaryAttestations] ([OrganisationId]);

CREATE UNIQUE INDEX [IX_BoundaryAttestations_ParticipantId] ON [BoundaryAttestations] ([ParticipantId]);

CREATE INDEX [IX_BoundaryAttestations_PersonId] ON [BoundaryAttestations] ([PersonId]);

CREATE INDEX [IX_BoundaryAttestations_ProgrammeId] ON [BoundaryAttestations] ([ProgrammeId]);

CREATE UNIQUE INDEX [IX_Jurors_CodeHash] ON [Jurors] ([CodeHash]);

CREATE INDEX [IX_Jurors_OrganisationId] ON [Jurors] ([OrganisationId]);

CREATE INDEX [IX_Jurors_PrizeId] ON [Jurors] ([PrizeId]);

CREATE INDEX [IX_Jurors_ProgrammeId] ON [Jurors] ([ProgrammeId]);

CREATE INDEX [IX_JuryBallots_JurorId] ON [JuryBallots] ([JurorId]);

CREATE UNIQUE INDEX [IX_JuryBallots_NominationId_JurorId] ON [JuryBallots] ([NominationId], [JurorId]);

CREATE INDEX [IX_JuryBallots_PrizeId] ON [JuryBallots] ([PrizeId]);

CREATE INDEX [IX_JuryBallots_ProgrammeId] ON [JuryBallots] ([ProgrammeId]);

CREATE INDEX [IX_Nominations_MenteeOrganisationId] ON [Nominations] ([MenteeOrganisationId]);

CREATE INDEX [IX_Nominations_MenteePersonId] ON [Nominations] ([MenteePersonId]);

CREATE INDEX [IX_Nominations_MentorId] ON [Nominations] ([MentorId]);

CREATE INDEX [IX_Nominations_MentorOrganisationId] ON [Nominations] ([MentorOrganisationId]);

CREATE INDEX [IX_Nominations_PairId] ON [Nominations] ([PairId]);

CREATE UNIQUE INDEX [IX_Nominations_PrizeId_PairId] ON [Nominations] ([PrizeId], [PairId]);

CREATE INDEX [IX_Nominations_ProgrammeId] ON [Nominations] ([ProgrammeId]);

CREATE INDEX [IX_NonRecruitmentCases_FormerOrganisationId] ON [NonRecruitmentCases] ([FormerOrganisationId]);

CREATE INDEX [IX_NonRecruitmentCases_NewOrganisationId] ON [NonRecruitmentCases] ([NewOrganisationId]);

CREATE INDEX [IX_NonRecruitmentCases_ParticipantId] ON [NonRecruitmentCases] ([ParticipantId]);

CREATE UNIQUE INDEX [IX_NonRecruitmentCases_ProgrammeId_ParticipantId_NewOrganisationId] ON [NonRecruitmentCases] ([ProgrammeId], [ParticipantId], [NewOrganisationId]);

CREATE INDEX [IX_Prizes_FinalMeetingId] ON [Prizes] ([FinalMeetingId]);

CREATE UNIQUE INDEX [IX_Prizes_ProgrammeId] ON [Prizes] ([ProgrammeId]);

CREATE INDEX [IX_Prizes_WinnerOrganisationId] ON [Prizes] ([WinnerOrganisationId]);

CREATE INDEX [IX_TrainerAccreditations_ProgrammeId] ON [TrainerAccreditations] ([ProgrammeId]);

ALTER TABLE [ProgrammeEvents] ADD CONSTRAINT [FK_ProgrammeEvents_TrainerAccreditations_TrainerId] FOREIGN KEY ([TrainerId]) REFERENCES [TrainerAccreditations] ([Id]) ON DELETE NO ACTION;

INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
VALUES (N'20261123090000_CasesPrizesAndTemplates', N'10.0.14');

COMMIT;
GO

BEGIN TRANSACTION;
ALTER TABLE [PairJournals] ADD [Feedback] nvarchar(max) NOT NULL DEFAULT N'[]';

INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
VALUES (N'20261123100000_PairFeedback', N'10.0.14');

COMMIT;
GO

BEGIN TRANSACTION;
ALTER TABLE [People] ADD [ErasedOn] date NULL;

CREATE TABLE [Erasures] (
    [PersonId] uniqueidentifier NOT NULL,
    [OrganisationId] uniqueidentifier NOT NULL,
    [Wish] nvarchar(32) NOT NULL,
    [ErasedAt] datetime2 NOT NULL,
    [ClearedAt] datetime2 NULL,
    CONSTRAINT [PK_Erasures] PRIMARY KEY ([PersonId])
);

CREATE TABLE [LegalHolds] (
    [Id] uniqueidentifier NOT NULL,
    [PersonId] uniqueidentifier NOT NULL,
    [Reference] nvarchar(100) NOT NULL,
    [PlacedAt] datetime2 NOT NULL,
    CONSTRAINT [PK_LegalHolds] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_LegalHolds_People_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [People] ([Id]) ON DELETE NO ACTION
);

CREATE INDEX [IX_Erasures_ErasedAt] ON [Erasures] ([ErasedAt]);

CREATE UNIQUE INDEX [IX_LegalHolds_PersonId_Reference] ON [LegalHolds] ([PersonId], [Reference]);

INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
VALUES (N'20261123110000_PeopleErased', N'10.0.14');

COMMIT;
GO

BEGIN TRANSACTION;
ALTER TABLE [AuditEntries] ADD [ActorCommitment] varbinary(32) NULL;

ALTER TABLE [AuditEntries] ADD [Chain] uniqueidentifier NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000';

ALTER TABLE [AuditEntries] ADD [ClientId] nvarchar(200) NULL;

ALTER TABLE [AuditEntries] ADD [Hash] varbinary(32) NULL;

ALTER TABLE [AuditEntries] ADD [Reason] nvarchar(64) NULL;

ALTER TABLE [AuditEntries] ADD [Salt] varbinary(16) NULL;

ALTER TABLE [AuditEntries] ADD [Sequence] bigint NULL;

CREATE TABLE [ChainHeads] (
    [Log] nvarchar(32) NOT NULL,
    [Chain] uniqueidentifier NOT NULL,
    [Sequence] bigint NOT NULL,
    [Hash] varbinary(32) NOT NULL,
    CONSTRAINT [PK_ChainHeads] PRIMARY KEY ([Log], [Chain])
);

CREATE UNIQUE INDEX [IX_AuditEntries_Chain_Sequence] ON [AuditEntries] ([Chain], [Sequence]) WHERE [Sequence] IS NOT NULL;

CREATE INDEX [IX_AuditEntries_Unsealed] ON [AuditEntries] ([Chain], [At]) WHERE [Sequence] IS NULL;

INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
VALUES (N'20261124100000_AuditChains', N'10.0.14');

COMMIT;
GO

BEGIN TRANSACTION;
CREATE TABLE [Disclosures] (
    [Id] uniqueidentifier NOT NULL,
    [PersonId] uniqueidentifier NOT NULL,
    [Data] nvarchar(32) NOT NULL,
    [Role] nvarchar(32) NOT NULL,
    [ViewerOrganisationId] uniqueidentifier NULL,
    [Day] date NOT NULL,
    [Once] uniqueidentifier NULL,
    [At] datetime2 NOT NULL,
    [Issuer] nvarchar(250) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Subject] nvarchar(255) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Chain] uniqueidentifier NOT NULL,
    [Salt] varbinary(16) NULL,
    [ActorCommitment] varbinary(32) NULL,
    [Sequence] bigint NULL,
    [Hash] varbinary(32) NULL,
    CONSTRAINT [PK_Disclosures] PRIMARY KEY ([Id])
);

CREATE UNIQUE INDEX [IX_Disclosures_Chain_Sequence] ON [Disclosures] ([Chain], [Sequence]) WHERE [Sequence] IS NOT NULL;

CREATE UNIQUE INDEX [IX_Disclosures_Once] ON [Disclosures] ([Once]) WHERE [Once] IS NOT NULL;

CREATE INDEX [IX_Disclosures_PersonId_At] ON [Disclosures] ([PersonId], [At]);

CREATE INDEX [IX_Disclosures_Unsealed] ON [Disclosures] ([Chain], [At]) WHERE [Sequence] IS NULL;

INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
VALUES (N'20261124110000_Disclosures', N'10.0.14');

COMMIT;
GO

BEGIN TRANSACTION;
ALTER TABLE [Programmes] ADD [KeepsPairContent] bit NOT NULL DEFAULT CAST(0 AS bit);

CREATE TABLE [PairContentKeys] (
    [PairId] uniqueidentifier NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [MentorPersonId] uniqueidentifier NOT NULL,
    [MenteePersonId] uniqueidentifier NOT NULL,
    [Wrapped] varbinary(1000) NOT NULL,
    CONSTRAINT [PK_PairContentKeys] PRIMARY KEY ([PairId]),
    CONSTRAINT [FK_PairContentKeys_Pairs_PairId] FOREIGN KEY ([PairId]) REFERENCES [Pairs] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_PairContentKeys_People_MenteePersonId] FOREIGN KEY ([MenteePersonId]) REFERENCES [People] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_PairContentKeys_People_MentorPersonId] FOREIGN KEY ([MentorPersonId]) REFERENCES [People] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_PairContentKeys_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
);

CREATE TABLE [PairNotes] (
    [Id] uniqueidentifier NOT NULL,
    [PairId] uniqueidentifier NOT NULL,
    [ProgrammeId] uniqueidentifier NOT NULL,
    [MentorPersonId] uniqueidentifier NOT NULL,
    [MenteePersonId] uniqueidentifier NOT NULL,
    [Author] nvarchar(32) NOT NULL,
    [Kind] nvarchar(32) NOT NULL,
    [WrittenAt] datetime2 NOT NULL,
    [Sealed] varbinary(max) NOT NULL,
    CONSTRAINT [PK_PairNotes] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_PairNotes_Pairs_PairId] FOREIGN KEY ([PairId]) REFERENCES [Pairs] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_PairNotes_People_MenteePersonId] FOREIGN KEY ([MenteePersonId]) REFERENCES [People] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_PairNotes_People_MentorPersonId] FOREIGN KEY ([MentorPersonId]) REFERENCES [People] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_PairNotes_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
);

CREATE INDEX [IX_PairContentKeys_MenteePersonId] ON [PairContentKeys] ([MenteePersonId]);

CREATE INDEX [IX_PairContentKeys_MentorPersonId] ON [PairContentKeys] ([MentorPersonId]);

CREATE INDEX [IX_PairContentKeys_ProgrammeId] ON [PairContentKeys] ([ProgrammeId]);

CREATE INDEX [IX_PairNotes_MenteePersonId] ON [PairNotes] ([MenteePersonId]);

CREATE INDEX [IX_PairNotes_MentorPersonId] ON [PairNotes] ([MentorPersonId]);

CREATE INDEX [IX_PairNotes_PairId_WrittenAt] ON [PairNotes] ([PairId], [WrittenAt]);

CREATE INDEX [IX_PairNotes_ProgrammeId] ON [PairNotes] ([ProgrammeId]);

INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
VALUES (N'20261124120000_PairContent', N'10.0.14');

COMMIT;
GO

